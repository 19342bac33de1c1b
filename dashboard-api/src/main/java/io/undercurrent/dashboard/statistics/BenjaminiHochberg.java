package io.undercurrent.dashboard.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate over many tests (Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57,
 * 1995): of the tests with q below .05, at most one in twenty is expected to be chance.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The adjusted p values, in the order of the given ones.
     *
     * @param p of all tests that were made, those that came to nothing among them
     * @return q, each from its own p to 1
     * @throws IllegalArgumentException if one of them is not from 0 to 1
     */
    public static double[] qValues(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("A p value is from 0 to 1");
            }
        }
        var largestFirst = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .toList();
        var q = new double[p.length];
        double least = 1;
        int rank = p.length;
        for (int i : largestFirst) {
            least = Math.min(least, p[i] * p.length / rank);
            q[i] = least;
            rank--;
        }
        return q;
    }
}
