package io.undercurrent.dashboard.statistics;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** A symmetric matrix of covariances, or of correlations. Not changed after it is made. */
public final class Covariances {

    private final double[][] values;

    /**
     * @param values row by row, symmetric, with a positive diagonal
     * @throws IllegalArgumentException if they are not
     */
    public Covariances(double[][] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != values.length || !(values[i][i] > 0)) {
                throw new IllegalArgumentException("Covariances are square, and every variable varies");
            }
            for (int j = 0; j < i; j++) {
                if (values[i][j] != values[j][i]) {
                    throw new IllegalArgumentException("Covariances are symmetric");
                }
            }
        }
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** How many variables there are. */
    public int size() {
        return values.length;
    }

    double at(int row, int column) {
        return values[row][column];
    }

    /** The sum of all entries: the variance of the sum of the variables. */
    double total() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).sum();
    }

    double trace() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += values[i][i];
        }
        return sum;
    }

    /** With every variable in units of its own standard deviation. */
    public Covariances correlations() {
        var scaled = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j <= i; j++) {
                scaled[i][j] = i == j ? 1 : values[i][j] / Math.sqrt(values[i][i] * values[j][j]);
                scaled[j][i] = scaled[i][j];
            }
        }
        return new Covariances(scaled);
    }

    /** The smallest eigenvalue; negative where pairs, each of other people, contradict each other. */
    public double smallestEigenvalue() {
        return Arrays.stream(new EigenDecompositionSymmetric(matrix()).getEigenvalues())
                .min()
                .orElseThrow();
    }

    /**
     * These correlations, made possible: eigenvalues below {@code floor} are raised to it and the diagonal is set back to
     * 1. Repairs what pairwise counting of incomplete answers does to a matrix.
     *
     * @param floor above 0
     */
    public Covariances repaired(double floor) {
        var eigen = new EigenDecompositionSymmetric(matrix());
        double[] raised = Arrays.stream(eigen.getEigenvalues())
                .map(value -> Math.max(floor, value))
                .toArray();
        RealMatrix repaired = eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(raised))
                .multiply(eigen.getVT());
        var symmetric = repaired.getData();
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                symmetric[i][j] = symmetric[j][i];
            }
        }
        return new Covariances(symmetric).correlations();
    }

    RealMatrix matrix() {
        return MatrixUtils.createRealMatrix(values);
    }
}
