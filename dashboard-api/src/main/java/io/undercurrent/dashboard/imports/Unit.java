package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.wave.Group;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A category, or a unit of an organisation tree, that rows of an import stand in. Categories are units right below
 * everyone.
 *
 * <p>Ids and names are made as survey-api's planner makes them, so that a trend finds the same group in an imported wave
 * and in one that was asked: the root is {@code *} where it is no unit itself, people directly in a unit that has
 * sub-units are {@code unit/~direct}, and a segment that begins with one of {@code * ~ =} gets a {@code =} in front.
 */
final class Unit {

    private static final String EVERYONE = "*";
    private static final String RESERVED = "*~=";

    private final String id;
    private final String name;
    private final SortedMap<String, Unit> below = new TreeMap<>();
    private boolean hasOwnPeople;

    private Unit(String id, String name) {
        this.id = id;
        this.name = name;
    }

    static Unit everyone() {
        return new Unit(EVERYONE, "Everyone");
    }

    /** The unit at the end of these segments, which is added if it is new, and now has people of its own. */
    Unit at(Iterator<String> segments) {
        if (!segments.hasNext()) {
            hasOwnPeople = true;
            return this;
        }
        return below.computeIfAbsent(segments.next(), this::child).at(segments);
    }

    private Unit child(String segment) {
        String own = RESERVED.indexOf(segment.charAt(0)) < 0 ? segment : "=" + segment;
        return new Unit(id.equals(EVERYONE) ? own : id + "/" + own, segment);
    }

    /** The unit that all paths begin with, or else everyone. */
    Unit top() {
        return below.size() == 1 && !hasOwnPeople ? below.get(below.firstKey()) : this;
    }

    /** The id of the cohort of the people who stand in this unit and in no sub-unit. */
    String cohort() {
        return below.isEmpty() ? id : id + "/~direct";
    }

    /**
     * This unit and all below it as the groups of a report: the root first, every group after its parent.
     *
     * <p>Cohorts stand in the order of their names. In a wave that is asked, the smallest come first, since the order is
     * frozen before anyone answers; here the sizes are known only from the answers.
     */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        add(groups, null, 0);
        return groups;
    }

    private List<String> add(List<Group> groups, String parent, int level) {
        int place = groups.size();
        var cohorts = new ArrayList<String>();
        if (hasOwnPeople) {
            cohorts.add(cohort());
            if (!below.isEmpty()) {
                groups.add(group(cohort(), name + " (directly)", id, level + 1, cohorts));
            }
        }
        below.values().forEach(unit -> cohorts.addAll(unit.add(groups, id, level + 1)));
        groups.add(place, group(id, name, parent, level, cohorts));
        return cohorts;
    }

    private static Group group(String id, String name, String parent, int level, List<String> cohorts) {
        return new Group(id, name, parent, level, true, List.of(id), cohorts);
    }
}
