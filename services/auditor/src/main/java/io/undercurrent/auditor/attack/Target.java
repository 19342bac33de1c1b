package io.undercurrent.auditor.attack;

import java.util.BitSet;

/**
 * A group that somebody might want to know of.
 *
 * @param label for people, as {@code unit Sales & location Oslo}
 * @param columns who is in it; not to be changed
 */
record Target(String label, BitSet columns) {

    Target and(Target other) {
        var both = (BitSet) columns.clone();
        both.and(other.columns);
        return new Target(label + " & " + other.label, both);
    }

    Target without(Target other) {
        var rest = (BitSet) columns.clone();
        rest.andNot(other.columns);
        return new Target(label + " without " + other.label, rest);
    }
}
