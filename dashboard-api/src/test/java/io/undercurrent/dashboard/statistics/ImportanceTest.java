package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ImportanceTest {

    /** Fertility in 47 Swiss provinces of 1888 by five other figures: R's data set {@code swiss}, with R's relaimpo. */
    private static final Covariances SWISS = covariances("/statistics/swiss.csv");

    @Test
    void lmg_asRHasIt() {
        var importance = new Importance(SWISS);

        assertThat(importance.lmg()).containsExactly(new double[] {.0571, .1712, .2601, .1056, .1128}, within(5e-5));
        assertThat(importance.rSquared()).isCloseTo(.7067, within(5e-5));
    }

    @Test
    void johnson_isCloseToLmg() {
        var importance = new Importance(SWISS);

        assertThat(Arrays.stream(importance.johnson()).sum()).isCloseTo(importance.rSquared(), within(1e-9));
        assertThat(importance.johnson()).containsExactly(importance.lmg(), within(.02));
    }

    @Test
    void interval_holdsTheShare() {
        double[] shares = new Importance(SWISS).shares();

        Bounds[] intervals = Resampling.ofImportance(SWISS.correlations(), 47);

        assertThat(intervals).hasSize(6);
        for (int i = 0; i < shares.length; i++) {
            assertThat(shares[i]).isBetween(intervals[i].low(), intervals[i].high());
        }
    }

    @Property(tries = 100)
    void lmg_addsUpToRSquared(@ForAll long seed) {
        var random = new Random(seed);
        double[][] loadings = Stream.generate(() -> random.doubles(12, -1, 1).toArray())
                .limit(12)
                .toArray(double[][]::new);
        var covariances = new double[12][12];
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = i == j ? 1 : 0;
                for (int k = 0; k < 12; k++) {
                    sum += loadings[i][k] * loadings[j][k];
                }
                covariances[i][j] = sum;
                covariances[j][i] = sum;
            }
        }
        var small = new Covariances(top(covariances, 6));

        var importance = new Importance(small);

        assertThat(Arrays.stream(importance.lmg()).sum()).isCloseTo(importance.rSquared(), within(1e-9));
        assertThat(Arrays.stream(importance.lmg())).allMatch(share -> share > -1e-9);
        // Eleven predictors are more than LMG takes.
        var large = new Importance(new Covariances(covariances));
        assertThat(large.shares()).isEqualTo(large.johnson());
    }

    private static double[][] top(double[][] matrix, int size) {
        return Arrays.stream(matrix, 0, size)
                .map(row -> Arrays.copyOf(row, size))
                .toArray(double[][]::new);
    }

    private static Covariances covariances(String resource) {
        double[][] rows = rows(resource);
        int size = rows[0].length;
        var means = new double[size];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                means[i] += row[i] / rows.length;
            }
        }
        var sums = new double[size][size];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    sums[i][j] += (row[i] - means[i]) * (row[j] - means[j]) / (rows.length - 1);
                }
            }
        }
        return new Covariances(sums);
    }

    private static double[][] rows(String resource) {
        try (var stream = ImportanceTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
