package io.undercurrent.dashboard.disclosure;

import java.util.HashMap;
import java.util.Map;

/** Union-find with path halving (R. E. Tarjan and J. van Leeuwen, JACM 31, 1984). */
final class DisjointSets {

    private final Map<String, String> parents = new HashMap<>();

    void unite(String one, String other) {
        parents.put(representative(one), representative(other));
    }

    /** The same for any two members of one set. */
    String representative(String member) {
        var current = member;
        var parent = parentOf(current);
        while (!parent.equals(current)) {
            var grandparent = parentOf(parent);
            parents.put(current, grandparent);
            current = grandparent;
            parent = parentOf(current);
        }
        return current;
    }

    private String parentOf(String member) {
        return parents.getOrDefault(member, member);
    }
}
