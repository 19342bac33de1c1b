package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.indicator.Catalogue.DriverModel;
import io.undercurrent.dashboard.statistics.Bounds;
import io.undercurrent.dashboard.statistics.Importance;
import io.undercurrent.dashboard.statistics.Resampling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes with the answers to one item, over everyone. It goes with it; it need not cause it.
 *
 * @param model the model of the catalogue
 * @param outcome the item
 * @param n people of the pair of items that the fewest answered both; null where there are too few
 * @param method LMG, or Johnson's relative weights above ten predictors; null where there are too few answers
 * @param rSquared the part of the outcome's spread that goes with all predictors together, with a 95 % interval
 * @param repaired whether the correlations, counted pair by pair, had to be made possible first
 * @param predictors the largest share first; empty where there are too few answers
 * @param refusal why there is nothing, else null
 */
@Schema(description = "What goes with the answers to one item, over everyone")
public record Drivers(
        @Schema(examples = "belonging") String model,
        @Schema(examples = "BEL1") String outcome,
        @Schema(nullable = true) Long n,
        @Schema(nullable = true) String method,
        @Schema(nullable = true) BigDecimal rSquared,
        @Schema(nullable = true) BigDecimal rSquaredLow,
        @Schema(nullable = true) BigDecimal rSquaredHigh,
        @Schema(nullable = true) Boolean repaired,
        List<Predictor> predictors,
        @Schema(nullable = true, description = "Why there is nothing, else null") String refusal) {

    private static final long FEWEST_PER_PAIR = 100;
    private static final int PEOPLE_PER_PREDICTOR = 15;

    public Drivers {
        predictors = List.copyOf(predictors);
    }

    /**
     * One item's part.
     *
     * @param share of the outcome's spread; the shares add up to R²
     * @param correlation with the outcome, which says in which direction
     */
    @Schema(name = "DriverPredictor")
    public record Predictor(String item, BigDecimal share, BigDecimal low, BigDecimal high, BigDecimal correlation) {}

    static Drivers of(DriverModel model, CohortStatistics everyone, Questionnaire questionnaire) {
        var asked = model.predictors().stream()
                .filter(questionnaire.items()::containsKey)
                .toList();
        if (asked.size() < 2) {
            return refused(model, "The wave asks fewer than two of the model's predictors.");
        }
        var variables = IntStream.rangeClosed(0, asked.size())
                .mapToObj(i -> i == 0 ? model.outcome() : asked.get(i - 1))
                .toList();
        var signs = variables.stream().mapToInt(any -> 1).toArray();
        long fewest = Math.max(FEWEST_PER_PAIR, (long) PEOPLE_PER_PREDICTOR * asked.size());
        return new PairMatrix(everyone, questionnaire)
                .of(variables, signs, fewest)
                .map(matrix -> estimated(model, asked, matrix))
                .orElseGet(() -> refused(
                        model,
                        "Fewer than " + fewest
                                + " people answered some two of its items, or some item had one answer only."));
    }

    private static Drivers estimated(DriverModel model, List<String> asked, PairMatrix.Matrix matrix) {
        var correlations = matrix.covariances().correlations();
        var importance = new Importance(correlations);
        double[] shares = importance.shares();
        Bounds[] intervals = Resampling.ofImportance(correlations, matrix.fewest());
        var predictors = IntStream.range(0, asked.size())
                .mapToObj(i -> new Predictor(
                        asked.get(i),
                        Published.of(shares[i]),
                        Published.of(intervals[i].low()),
                        Published.of(intervals[i].high()),
                        Published.of(importance.correlation(i))))
                .sorted(Comparator.comparing(Predictor::share).reversed())
                .toList();
        Bounds ofAll = intervals[asked.size()];
        return new Drivers(
                model.id(),
                model.outcome(),
                matrix.fewest(),
                asked.size() <= Importance.MOST_FOR_LMG ? "LMG" : "Johnson",
                Published.of(importance.rSquared()),
                Published.of(ofAll.low()),
                Published.of(ofAll.high()),
                matrix.repaired(),
                predictors,
                null);
    }

    private static Drivers refused(DriverModel model, String reason) {
        return new Drivers(model.id(), model.outcome(), null, null, null, null, null, null, List.of(), reason);
    }
}
