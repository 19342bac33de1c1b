package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A group of people whose results may be published: one cohort, or a union of cohorts.
 *
 * <p>Groups of a report form a tree. The root holds everyone; a flat report has one level below it. A group that the
 * planner had to merge has an id made from its members, so that a trend never compares two different mergers.
 *
 * @param id stable over waves: the unit path or the category, or {@code parent/~digest} for a merged group
 * @param name for people, as {@code Platform} or {@code Data + Ops}
 * @param parent the id of the group above, null at the root
 * @param level 0 at the root
 * @param exact whether the group is exactly one unit or category of the roster
 * @param members the unit paths or categories that it is made of
 * @param cohorts ids of its cohorts, in the frozen order in which small ones are merged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Group(
        String id, String name, String parent, int level, boolean exact, List<String> members, List<String> cohorts) {

    public Group {
        members = List.copyOf(members);
        cohorts = List.copyOf(cohorts);
    }
}
