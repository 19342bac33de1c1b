package io.undercurrent.auditor.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Groups worth attacking: the full cube of the groups of all reports, with periods and moves as further dimensions;
 * all pairs of published cells, one without the other; what is left of a group when all published cells inside it are
 * taken away; and every column alone.
 */
final class Targets {

    private final Scene scene;
    private final List<List<Target>> dimensions = new ArrayList<>();

    Targets(Scene scene) {
        this.scene = scene;
        var groups = new LinkedHashMap<String, Map<BitSet, Target>>();
        scene.eachCell((release, report, cell) -> {
            var columns = scene.columns(
                    scene.releases().size() - 1, report.name(), cell.group().cohorts());
            var before = scene.columns(release, report.name(), cell.group().cohorts());
            columns.or(before);
            var target = new Target(report.name() + " " + cell.group().id(), columns);
            groups.computeIfAbsent(report.name(), any -> new LinkedHashMap<>()).putIfAbsent(columns, target);
        });
        groups.values().forEach(dimension -> dimensions.add(List.copyOf(dimension.values())));
        if (!scene.periods().isEmpty()) {
            dimensions.add(scene.periods());
        }
        if (!scene.moves().isEmpty()) {
            dimensions.add(scene.moves());
        }
    }

    /** Every combination of groups, at most one of each dimension, that holds anybody; each set of people once. */
    void cube(Consumer<Target> visitor) {
        var seen = new HashSet<BitSet>();
        cube(0, null, target -> {
            if (seen.add(target.columns())) {
                visitor.accept(target);
            }
        });
    }

    private void cube(int dimension, Target current, Consumer<Target> visitor) {
        if (dimension == dimensions.size()) {
            if (current != null) {
                visitor.accept(current);
            }
            return;
        }
        cube(dimension + 1, current, visitor);
        for (Target group : dimensions.get(dimension)) {
            var both = current == null ? group : current.and(group);
            if (!both.columns().isEmpty()) {
                cube(dimension + 1, both, visitor);
            }
        }
    }

    /** The cube and all the others, each set of people once; {@code rows} are the published cells. */
    void all(List<Row> rows, Consumer<Target> visitor) {
        Set<BitSet> seen = new HashSet<>();
        Consumer<Target> once = target -> {
            if (!target.columns().isEmpty() && seen.add(target.columns())) {
                visitor.accept(target);
            }
        };
        cube(0, null, once);
        for (Row row : rows) {
            var cell = new Target(row.label(), row.columns());
            once.accept(cell);
            for (Row other : rows) {
                if (row.columns().intersects(other.columns())) {
                    once.accept(cell.without(new Target(other.label(), other.columns())));
                }
            }
            once.accept(residual(cell, rows));
        }
        for (int column = 0; column < scene.columns(); column++) {
            var single = new BitSet();
            single.set(column);
            once.accept(new Target("people of kind " + column, single));
        }
    }

    private static Target residual(Target cell, List<Row> rows) {
        var rest = (BitSet) cell.columns().clone();
        for (Row row : rows) {
            var outside = (BitSet) row.columns().clone();
            outside.andNot(cell.columns());
            if (outside.isEmpty() && !row.columns().equals(cell.columns())) {
                rest.andNot(row.columns());
            }
        }
        return new Target(cell.label() + " without all published parts", rest);
    }
}
