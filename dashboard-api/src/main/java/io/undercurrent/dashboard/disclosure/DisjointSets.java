package io.undercurrent.dashboard.disclosure;

import java.util.HashMap;
import java.util.Map;

/** Union-find with path halving (R. E. Tarjan and J. van Leeuwen, JACM 31, 1984). */
final class DisjointSets<T> {

    private final Map<T, T> parents = new HashMap<>();

    void unite(T one, T other) {
        parents.put(representative(one), representative(other));
    }

    /** The same for any two members of one set. */
    T representative(T member) {
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

    private T parentOf(T member) {
        return parents.getOrDefault(member, member);
    }
}
