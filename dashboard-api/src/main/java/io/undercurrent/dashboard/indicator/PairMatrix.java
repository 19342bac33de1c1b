package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Covariances;
import java.util.List;
import java.util.Optional;

/** Covariances of items, each pair over the people who answered both. */
final class PairMatrix {

    private static final double FLOOR = 1e-6;

    private final CohortStatistics everyone;
    private final List<String> order;

    PairMatrix(CohortStatistics everyone, Questionnaire questionnaire) {
        this.everyone = everyone;
        this.order = List.copyOf(questionnaire.items().keySet());
    }

    /**
     * @param covariances positive definite
     * @param fewest people of any pair
     * @param repaired whether pairs, each of other people, contradicted each other
     */
    record Matrix(Covariances covariances, long fewest, boolean repaired) {}

    /**
     * The matrix of some items, or nothing if fewer than {@code fewest} answered some pair, or some item had one answer
     * only.
     *
     * @param signs -1 for an item to be turned round, else 1
     */
    Optional<Matrix> of(List<String> ids, int[] signs, long fewest) {
        var values = new double[ids.size()][ids.size()];
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                var sums = pair(ids.get(i), ids.get(j));
                smallest = Math.min(smallest, sums.n());
                values[i][j] = sums.n() < 2 ? 0 : signs[i] * signs[j] * correlation(sums);
                values[j][i] = values[i][j];
            }
        }
        if (smallest < fewest || !scale(values, ids)) {
            return Optional.empty();
        }
        var covariances = new Covariances(values);
        boolean possible = covariances.correlations().smallestEigenvalue() >= FLOOR;
        return possible
                ? Optional.of(new Matrix(covariances, smallest, false))
                : Optional.of(new Matrix(covariances.correlations().repaired(FLOOR), smallest, true));
    }

    private PairSums pair(String one, String other) {
        return order.indexOf(one) < order.indexOf(other) ? everyone.pair(one, other) : everyone.pair(other, one);
    }

    private static double correlation(PairSums sums) {
        double spread = Math.sqrt(sums.varianceOfX() * sums.varianceOfY());
        return spread == 0 ? 0 : sums.covariance() / spread;
    }

    /** Makes correlations covariances, by each item's own variance; false if one of them has none. */
    private boolean scale(double[][] values, List<String> ids) {
        double[] deviations = ids.stream()
                .mapToDouble(id -> everyone.item(id)
                        .mean(code -> code)
                        .map(mean -> Math.sqrt(mean.variance()))
                        .orElse(0.0))
                .toArray();
        for (int i = 0; i < deviations.length; i++) {
            if (deviations[i] == 0) {
                return false;
            }
            values[i][i] = deviations[i] * deviations[i];
            for (int j = 0; j < i; j++) {
                values[i][j] *= deviations[i] * deviations[j];
                values[j][i] = values[i][j];
            }
        }
        return true;
    }
}
