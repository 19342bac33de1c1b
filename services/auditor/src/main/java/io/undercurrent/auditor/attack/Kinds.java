package io.undercurrent.auditor.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns that are in the same published cells, and in the same target, taken as one: the program is smaller for it. */
final class Kinds {

    private final List<BitSet> members = new ArrayList<>();
    private final List<BitSet> signatures = new ArrayList<>();

    Kinds(int columns, List<BitSet> groups) {
        Map<BitSet, Integer> known = new HashMap<>();
        for (int column = 0; column < columns; column++) {
            var signature = new BitSet();
            for (int group = 0; group < groups.size(); group++) {
                signature.set(group, groups.get(group).get(column));
            }
            if (signature.isEmpty()) {
                continue;
            }
            int place = known.computeIfAbsent(signature, any -> {
                members.add(new BitSet());
                signatures.add(signature);
                return members.size() - 1;
            });
            members.get(place).set(column);
        }
    }

    int size() {
        return members.size();
    }

    BitSet members(int kind) {
        return members.get(kind);
    }

    /** The kinds that make up a group. */
    BitSet in(int group) {
        var kinds = new BitSet();
        for (int kind = 0; kind < members.size(); kind++) {
            kinds.set(kind, signatures.get(kind).get(group));
        }
        return kinds;
    }
}
