package io.undercurrent.dashboard.testsupport;

import io.undercurrent.contract.wave.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the groups of a report: every unit that is given cohorts, each with those of the units below it. */
public final class SampleTree {

    private final Map<String, List<String>> cohorts = new LinkedHashMap<>();

    /** The root. */
    public SampleTree(String root) {
        cohorts.put(root, new ArrayList<>());
    }

    /** A unit with one cohort, which has the unit's path as its id. Units above it come first. */
    public SampleTree team(String path) {
        unit(path);
        return people(path, path);
    }

    /** A unit without people of its own. */
    public SampleTree unit(String path) {
        cohorts.put(path, new ArrayList<>());
        return this;
    }

    /** A cohort of people directly in a unit. */
    public SampleTree people(String path, String cohort) {
        for (var unit = path; unit != null; unit = parent(unit)) {
            cohorts.get(unit).add(cohort);
        }
        return this;
    }

    /** The root first, every unit after its parent; cohorts in the order in which they were added. */
    public List<Group> groups() {
        return cohorts.entrySet().stream()
                .map(unit -> {
                    var path = unit.getKey();
                    int level = path.split("/").length - 1;
                    var name = path.substring(path.lastIndexOf('/') + 1);
                    return new Group(path, name, parent(path), level, true, List.of(path), unit.getValue());
                })
                .toList();
    }

    private static String parent(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? null : path.substring(0, end);
    }
}
