package io.undercurrent.survey.cohort;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A unit of the organisation tree with the people in it and below it. */
final class UnitNode {

    private final String id;
    private final String name;
    private final SortedMap<String, UnitNode> subUnits = new TreeMap<>();
    private String path;
    private int direct;
    private int people;

    private UnitNode(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The tree of these unit paths: the unit that they all begin with, or everyone. */
    static UnitNode tree(Map<String, Integer> peopleByPath) {
        var everyone = new UnitNode(GroupNaming.EVERYONE_ID, GroupNaming.EVERYONE);
        peopleByPath.forEach((path, people) ->
                everyone.add(path, people, RosterValue.segments(path).iterator()));
        return everyone.subUnits.size() == 1 ? everyone.subUnits.get(everyone.subUnits.firstKey()) : everyone;
    }

    private void add(String addedPath, int added, Iterator<String> segments) {
        people += added;
        if (!segments.hasNext()) {
            path = addedPath;
            direct += added;
            return;
        }
        String segment = segments.next();
        subUnits.computeIfAbsent(segment, this::subUnit).add(addedPath, added, segments);
    }

    private UnitNode subUnit(String segment) {
        String segmentId = GroupNaming.id(segment);
        boolean top = id.equals(GroupNaming.EVERYONE_ID);
        return new UnitNode(top ? segmentId : id + "/" + segmentId, segment);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    /** In the unit and below it. */
    int people() {
        return people;
    }

    List<UnitNode> subUnits() {
        return List.copyOf(subUnits.values());
    }

    /** The whole unit as one cohort. */
    Branch whole() {
        return Branch.cohort(id, name, people, paths().toList());
    }

    /** The people who stand in the unit itself and in no sub-unit, if there are any. */
    Stream<Branch> direct() {
        return direct == 0
                ? Stream.empty()
                : Stream.of(
                        Branch.cohort(GroupNaming.directId(id), GroupNaming.directName(name), direct, List.of(path)));
    }

    private Stream<String> paths() {
        return Stream.concat(Stream.ofNullable(path), subUnits.values().stream().flatMap(UnitNode::paths));
    }
}
