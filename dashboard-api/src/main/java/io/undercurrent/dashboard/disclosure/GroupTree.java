package io.undercurrent.dashboard.disclosure;

import io.undercurrent.contract.wave.Group;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of one report as a tree, checked: the merging of blocks is only right on a sound one. */
final class GroupTree {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Node> homes = new HashMap<>();
    private final Node root;

    /** A group's place. Compared by identity: to compare groups would be to compare all their cohorts. */
    static final class Node {

        private final Group group;
        private final Node parent;
        private final int depth;

        private Node(Group group, Node parent) {
            this.group = group;
            this.parent = parent;
            this.depth = parent == null ? 0 : parent.depth + 1;
        }

        Group group() {
            return group;
        }

        /** The group above, null at the root. */
        Node parent() {
            return parent;
        }

        int depth() {
            return depth;
        }

        /** The deepest group that is, or holds, both. */
        Node commonWith(Node other) {
            var one = this;
            var two = other;
            while (one != two) {
                if (one.depth >= two.depth) {
                    one = one.parent;
                } else {
                    two = two.parent;
                }
            }
            return one;
        }
    }

    /**
     * @param groups the root first, every group after its parent
     * @throws IllegalArgumentException if they do not form a tree of nested groups of cohorts
     */
    GroupTree(List<Group> groups) {
        require(!groups.isEmpty() && groups.get(0).parent() == null, "A report's first group is its root");
        for (Group group : groups) {
            add(group);
        }
        this.root = nodes.values().iterator().next();
    }

    private void add(Group group) {
        var parent = nodes.get(group.parent());
        require(nodes.isEmpty() || parent != null, "Group " + group.id() + " stands before its parent, or has none");
        var node = new Node(group, parent);
        require(nodes.put(group.id(), node) == null, "Two groups have the id " + group.id());
        require(
                new HashSet<>(group.cohorts()).size() == group.cohorts().size(),
                "Group " + group.id() + " names a cohort twice");
        // A cohort moves down from the parent, its home until now; if it is elsewhere, groups overlap or are not
        // nested.
        for (String cohort : group.cohorts()) {
            var home = homes.put(cohort, node);
            require(
                    home == parent,
                    "Cohort " + cohort + " of " + group.id() + " is not its parent's, or a sibling's too");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    Node root() {
        return root;
    }

    /** All cohorts of the report in the order in which small ones are merged. */
    List<String> frozenOrder() {
        return root.group().cohorts();
    }

    /** The deepest group that holds all these cohorts. */
    Node deepestHolding(Collection<String> cohorts) {
        return cohorts.stream().map(homes::get).reduce(Node::commonWith).orElse(root);
    }

    /** The largest groups among these cohorts, none inside another, in the order of their first cohorts. */
    List<Group> largestWithin(Set<String> cohorts) {
        var within = new HashMap<Node, Boolean>();
        var largest = new LinkedHashSet<Node>();
        for (String cohort : cohorts) {
            Node top = null;
            for (var node = homes.get(cohort); node != null && isWithin(node, cohorts, within); node = node.parent) {
                top = node;
            }
            if (top != null) {
                largest.add(top);
            }
        }
        return largest.stream().map(Node::group).toList();
    }

    private static boolean isWithin(Node node, Set<String> cohorts, Map<Node, Boolean> known) {
        return known.computeIfAbsent(node, any -> cohorts.containsAll(node.group.cohorts()));
    }
}
