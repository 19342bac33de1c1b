package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-squared test (K. Pearson, Philosophical Magazine 50, 1900).
 *
 * @param statistic 0 or more
 * @param degrees of freedom, 1 or more
 */
public record ChiSquared(double statistic, int degrees) {

    /**
     * Whether rows of a table divide over its columns alike.
     *
     * @param table of two rows and two columns or more, none of them empty
     */
    public static ChiSquared ofTable(long[][] table) {
        double all = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
        double statistic = 0;
        for (long[] row : table) {
            for (int column = 0; column < row.length; column++) {
                int place = column;
                double expected = Arrays.stream(row).sum()
                        * Arrays.stream(table)
                                .mapToDouble(other -> other[place])
                                .sum()
                        / all;
                statistic += Math.pow(row[column] - expected, 2) / expected;
            }
        }
        return new ChiSquared(statistic, (table.length - 1) * (table[0].length - 1));
    }

    /**
     * Whether people divide equally.
     *
     * @param counts two or more, not all 0
     */
    public static ChiSquared ofEqualShares(long[] counts) {
        double expected = Arrays.stream(counts).average().orElseThrow();
        double statistic = IntStream.range(0, counts.length)
                .mapToDouble(i -> Math.pow(counts[i] - expected, 2) / expected)
                .sum();
        return new ChiSquared(statistic, counts.length - 1);
    }

    /** The chance of a statistic this large or larger when nothing is behind it. */
    public double p() {
        return ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
    }
}
