package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** 95 % intervals by drawing the data again, from summaries of them. The same data always give the same interval. */
public final class Resampling {

    private static final int DRAWS = 500;
    private static final double TAIL = 0.025;
    private static final long SEED = 20_260_101;

    private Resampling() {}

    /**
     * The percentile bootstrap over persons (B. Efron, Annals of Statistics 7, 1979) of a statistic of how many people
     * are of each kind: people of one kind are alike to the statistic, so that drawing people and drawing kinds are the
     * same.
     *
     * @param kinds people of each kind
     * @param statistic of such numbers; draws for which it is no number are left out
     */
    public static Bounds ofPersons(long[] kinds, ToDoubleFunction<long[]> statistic) {
        var random = new Random(SEED);
        return percentiles(IntStream.range(0, DRAWS)
                .mapToDouble(draw -> statistic.applyAsDouble(redrawn(kinds, random)))
                .filter(Double::isFinite)
                .toArray());
    }

    private static long[] redrawn(long[] kinds, Random random) {
        long people = Arrays.stream(kinds).sum();
        var drawn = new long[kinds.length];
        long left = people;
        long pool = people;
        for (int kind = 0; kind < kinds.length && left > 0; kind++) {
            drawn[kind] = binomial(left, (double) kinds[kind] / pool, random);
            left -= drawn[kind];
            pool -= kinds[kind];
        }
        return drawn;
    }

    /** By the normal approximation where that errs by less than a person in many, else exact. */
    private static long binomial(long n, double p, Random random) {
        if (p > 0.5) {
            return n - binomial(n, 1 - p, random);
        }
        double variance = n * p * (1 - p);
        if (variance > 1_000) {
            long drawn = Math.round(n * p + Math.sqrt(variance) * random.nextGaussian());
            return Math.max(0, Math.min(n, drawn));
        }
        return byWaiting(n, p, random);
    }

    /**
     * By the number of people passed over before each one who is drawn (L. Devroye, Non-Uniform Random Variate
     * Generation, 1986, X.4.3): takes np steps, whatever n.
     */
    private static long byWaiting(long n, double p, Random random) {
        if (p <= 0) {
            return 0;
        }
        double logOfOthers = Math.log1p(-p);
        long drawn = -1;
        for (double passed = 0; passed <= n; drawn++) {
            passed += Math.floor(Math.log(1 - random.nextDouble()) / logOfOthers) + 1;
        }
        return drawn;
    }

    /**
     * The intervals of {@link Importance#shares}, by drawing correlation matrices as samples of n people would have them
     * (Wishart, by M. S. Bartlett's decomposition, 1933).
     *
     * @param correlations positive definite
     * @param n people, more than there are variables
     * @return an interval for each predictor, and last that of R²
     */
    public static Bounds[] ofImportance(Covariances correlations, long n) {
        var random = new Random(SEED);
        RealMatrix root = new CholeskyDecomposition(correlations.matrix()).getL();
        var draws = new double[DRAWS][];
        for (int draw = 0; draw < DRAWS; draw++) {
            var importance = new Importance(sample(root, n, random));
            var shares = importance.shares();
            draws[draw] = Arrays.copyOf(shares, shares.length + 1);
            draws[draw][shares.length] = importance.rSquared();
        }
        return IntStream.range(0, correlations.size())
                .mapToObj(column -> percentiles(
                        Arrays.stream(draws).mapToDouble(row -> row[column]).toArray()))
                .toArray(Bounds[]::new);
    }

    private static Covariances sample(RealMatrix root, long n, Random random) {
        int size = root.getRowDimension();
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            lower[i][i] =
                    Math.sqrt(ChiSquaredDistribution.of(n - 1.0 - i).inverseCumulativeProbability(random.nextDouble()));
            for (int j = 0; j < i; j++) {
                lower[i][j] = random.nextGaussian();
            }
        }
        RealMatrix half = root.multiply(MatrixUtils.createRealMatrix(lower));
        var product = half.multiplyTransposed(half).getData();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                product[i][j] = product[j][i];
            }
        }
        return new Covariances(product).correlations();
    }

    private static Bounds percentiles(double[] draws) {
        Arrays.sort(draws);
        if (draws.length == 0) {
            throw new IllegalArgumentException("No draw gave the statistic a value");
        }
        return new Bounds(
                draws[(int) Math.floor(TAIL * (draws.length - 1))],
                draws[(int) Math.ceil((1 - TAIL) * (draws.length - 1))]);
    }
}
