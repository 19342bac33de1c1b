package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release.Figure;
import java.util.BitSet;

/**
 * A published number of answers, and what it counts.
 *
 * @param label report and group, for people
 * @param columns who is in it; not to be changed
 * @param n how many answers
 * @param figure what else is published of them; null when the row is a count of ballots
 */
record Row(String label, BitSet columns, long n, Figure figure) {}
