package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** How far several items, turned the same way, measure one thing. */
public final class Reliability {

    private static final double TAIL = 0.025;
    private static final int MOST_ROUNDS = 2_000;
    private static final double SETTLED = 1e-10;

    private final Covariances items;

    /**
     * @param items covariances of two items or more
     * @throws IllegalArgumentException if there are fewer
     */
    public Reliability(Covariances items) {
        if (items.size() < 2) {
            throw new IllegalArgumentException("One item has no inner consistency");
        }
        this.items = items;
    }

    /** Cronbach's alpha (L. J. Cronbach, Psychometrika 16, 1951): at most 1, negative where items contradict. */
    public double alpha() {
        double k = items.size();
        return k / (k - 1) * (1 - items.trace() / items.total());
    }

    /**
     * The 95 % interval of alpha (L. S. Feldt, Psychometrika 30, 1965).
     *
     * @param n people, at least 2
     */
    public Bounds feldt(long n) {
        double degrees = n - 1.0;
        var f = FDistribution.of(degrees, degrees * (items.size() - 1));
        double error = 1 - alpha();
        return new Bounds(
                1 - error * f.inverseSurvivalProbability(TAIL), 1 - error * f.inverseCumulativeProbability(TAIL));
    }

    /**
     * McDonald's omega of one factor (R. P. McDonald, Test Theory, 1999), the factor by iterated principal axes; of two
     * items, which leave no factor to be found, Spearman and Brown's prophecy.
     *
     * @return 0 to 1
     */
    public double omega() {
        var correlations = items.correlations();
        if (items.size() == 2) {
            double r = correlations.at(0, 1);
            return Math.max(0, 2 * r / (1 + r));
        }
        double[] loadings = loadings(correlations);
        double common = 0;
        double unique = 0;
        for (int i = 0; i < loadings.length; i++) {
            common += loadings[i] * Math.sqrt(items.at(i, i));
            unique += items.at(i, i) * (1 - loadings[i] * loadings[i]);
        }
        return common * common / (common * common + unique);
    }

    private static double[] loadings(Covariances correlations) {
        double[] loadings = largestCorrelations(correlations);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = principalAxis(correlations, loadings);
            double moved = furthest(next, loadings);
            loadings = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return loadings;
    }

    private static double[] largestCorrelations(Covariances correlations) {
        return IntStream.range(0, correlations.size())
                .mapToDouble(i -> Math.sqrt(IntStream.range(0, correlations.size())
                        .filter(j -> j != i)
                        .mapToDouble(j -> Math.abs(correlations.at(i, j)))
                        .max()
                        .orElseThrow()))
                .toArray();
    }

    private static double[] principalAxis(Covariances correlations, double[] loadings) {
        var reduced = correlations.matrix().getData();
        for (int i = 0; i < loadings.length; i++) {
            reduced[i][i] = Math.min(1, loadings[i] * loadings[i]);
        }
        var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(reduced));
        double length = Math.sqrt(Math.max(0, eigen.getEigenvalue(0)));
        double[] axis = eigen.getEigenvector(0).toArray();
        double sign = Arrays.stream(axis).sum() < 0 ? -1 : 1;
        return Arrays.stream(axis)
                .map(value -> Math.max(-1, Math.min(1, sign * length * value)))
                .toArray();
    }

    private static double furthest(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .max()
                .orElse(0);
    }
}
