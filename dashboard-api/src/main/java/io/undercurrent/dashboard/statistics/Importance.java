package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * How much of one variable's spread goes with each of several others, when these go together themselves. The parts add
 * up to R². It says what goes with what, not what causes what.
 */
public final class Importance {

    /** The most predictors for which all orders are averaged: 2 to this power subsets. */
    public static final int MOST_FOR_LMG = 10;

    private final double[][] correlations;
    private final int predictors;

    /**
     * @param correlations of the outcome, which stands first, and the predictors; positive definite
     * @throws IllegalArgumentException if there is no predictor
     */
    public Importance(Covariances correlations) {
        this.predictors = correlations.size() - 1;
        if (predictors < 1) {
            throw new IllegalArgumentException("Without predictors nothing can be said of them");
        }
        this.correlations = correlations.correlations().matrix().getData();
    }

    /** The correlation of a predictor, counted from 0, with the outcome. */
    public double correlation(int predictor) {
        return correlations[0][predictor + 1];
    }

    /** By {@link #lmg} up to {@value #MOST_FOR_LMG} predictors, else by {@link #johnson}. */
    public double[] shares() {
        return predictors <= MOST_FOR_LMG ? lmg() : johnson();
    }

    /**
     * The rise of R² by each predictor, averaged over all orders of entry (R. H. Lindeman, P. F. Merenda and R. Z. Gold,
     * 1980; U. Grömping, Journal of Statistical Software 17, 2006): Shapley values of R².
     */
    public double[] lmg() {
        var explained = new double[1 << predictors];
        explain(correlations, 0, 0, explained);
        double[] weights = weights();
        var shares = new double[predictors];
        for (int set = 0; set < explained.length; set++) {
            for (int j = 0; j < predictors; j++) {
                if ((set >> j & 1) == 0) {
                    shares[j] += weights[Integer.bitCount(set)] * (explained[set | 1 << j] - explained[set]);
                }
            }
        }
        return shares;
    }

    /** R² of every set of predictors, by sweeping them out one after the other. */
    private void explain(double[][] left, int set, int next, double[] explained) {
        explained[set] = 1 - left[0][0];
        for (int j = next; j < predictors; j++) {
            explain(without(left, j + 1), set | 1 << j, j + 1, explained);
        }
    }

    /**
     * What is left of the covariances of the outcome and the variables behind {@code out} once that one is held constant.
     * Those before it are never asked for again, and left out.
     */
    private static double[][] without(double[][] left, int out) {
        var rest = new double[left.length][];
        rest[0] = rowWithout(left, out, 0);
        for (int i = out + 1; i < left.length; i++) {
            rest[i] = rowWithout(left, out, i);
        }
        return rest;
    }

    private static double[] rowWithout(double[][] left, int out, int row) {
        var rest = new double[left.length];
        double slope = left[row][out] / left[out][out];
        rest[0] = left[row][0] - slope * left[out][0];
        for (int j = out + 1; j < left.length; j++) {
            rest[j] = left[row][j] - slope * left[out][j];
        }
        return rest;
    }

    /** By the number of predictors that are in already: the part of all orders in which these and no others are. */
    private double[] weights() {
        var weights = new double[predictors];
        double choices = 1;
        for (int size = 0; size < predictors; size++) {
            weights[size] = 1 / (choices * predictors);
            choices = choices * (predictors - 1 - size) / (size + 1);
        }
        return weights;
    }

    /** Johnson's relative weights (J. W. Johnson, Multivariate Behavioral Research 35, 2000): close to LMG, at any size. */
    public double[] johnson() {
        var eigen = new EigenDecompositionSymmetric(
                MatrixUtils.createRealMatrix(correlations).getSubMatrix(1, predictors, 1, predictors));
        double[] roots = Arrays.stream(eigen.getEigenvalues()).map(Math::sqrt).toArray();
        RealMatrix toOrthogonal = eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(eigen.getVT());
        RealMatrix back = eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(
                        Arrays.stream(roots).map(root -> 1 / root).toArray()))
                .multiply(eigen.getVT());
        double[] slopes = back.operate(Arrays.copyOfRange(correlations[0], 1, predictors + 1));
        var shares = new double[predictors];
        for (int j = 0; j < predictors; j++) {
            for (int k = 0; k < predictors; k++) {
                shares[j] += Math.pow(toOrthogonal.getEntry(j, k) * slopes[k], 2);
            }
        }
        return shares;
    }

    /** The part of the outcome's spread that goes with all predictors together, 0 to 1. */
    public double rSquared() {
        var left = correlations;
        for (int j = 1; j <= predictors; j++) {
            left = without(left, j);
        }
        return 1 - left[0][0];
    }
}
