package io.undercurrent.auditor.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Published cells and multipliers that recover a group: the sum of the products, divided by {@code divisor}, is the
 * group.
 *
 * @param terms none with multiplier 0
 * @param divisor at least 1
 */
public record Certificate(List<Term> terms, long divisor) {

    /** Fractions with larger divisors do not arise from nested groups. */
    private static final int LARGEST_DIVISOR = 1_000;

    /**
     * A published cell, times a multiplier.
     *
     * @param n its published number of answers
     */
    public record Term(long multiplier, String cell, long n) {}

    public Certificate {
        terms = List.copyOf(terms);
    }

    static Optional<Certificate> of(List<Row> rows, long[] multipliers, BitSet group) {
        for (long divisor = 1; divisor <= LARGEST_DIVISOR; divisor++) {
            var certificate = new Certificate(terms(rows, multipliers, divisor), divisor);
            if (certificate.adds(rows, multipliers, group)) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    private static List<Term> terms(List<Row> rows, long[] multipliers, long divisor) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < multipliers.length; i++) {
            long multiplier = scaled(multipliers[i], divisor);
            if (multiplier != 0) {
                terms.add(new Term(multiplier, rows.get(i).label(), rows.get(i).n()));
            }
        }
        return terms;
    }

    private static long scaled(long multiplier, long divisor) {
        return PrimeField.signed(multiplier * divisor % PrimeField.P);
    }

    private boolean adds(List<Row> rows, long[] multipliers, BitSet group) {
        int width = rows.stream().mapToInt(row -> row.columns().length()).max().orElse(0);
        var sums = new BigInteger[Math.max(width, group.length())];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int i = 0; i < multipliers.length; i++) {
            var multiplier = BigInteger.valueOf(scaled(multipliers[i], divisor));
            if (multiplier.signum() != 0) {
                rows.get(i).columns().stream().forEach(column -> sums[column] = sums[column].add(multiplier));
            }
        }
        for (int column = 0; column < sums.length; column++) {
            var expected = group.get(column) ? BigInteger.valueOf(divisor) : BigInteger.ZERO;
            if (!sums[column].equals(expected)) {
                return false;
            }
        }
        return true;
    }

    /** As in {@code unit Sales (n 14) - office Oslo (n 12)}. */
    @Override
    public String toString() {
        var sum = terms.stream()
                .map(term -> (term.multiplier < 0 ? "- " : "+ ")
                        + (Math.abs(term.multiplier) == 1 ? "" : Math.abs(term.multiplier) + " x ")
                        + term.cell + " (n " + term.n + ")")
                .collect(Collectors.joining(" "));
        return divisor == 1 ? sum : "(" + sum + ") / " + divisor;
    }
}
