package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Bounds;
import io.undercurrent.dashboard.statistics.ChiSquared;
import io.undercurrent.dashboard.statistics.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What can be said of a wave as a whole from the answers of everyone together. */
public final class WaveAnalysis {

    /** Fewest people of any pair of items before anything is said of how they hang together. */
    private static final long FEWEST_FOR_RELIABILITY = 50;

    private static final double ENOUGH_TO_AVERAGE = 0.70;

    private final Questionnaire questionnaire;
    private final CohortStatistics everyone;

    /** @param everyone the statistics of all cohorts of one report together */
    public WaveAnalysis(Questionnaire questionnaire, CohortStatistics everyone) {
        this.questionnaire = questionnaire;
        this.everyone = everyone;
    }

    /** Of every index that enough people answered. */
    public List<IndexReliability> reliabilities() {
        var found = new ArrayList<IndexReliability>();
        for (AskedIndex index : questionnaire.indices()) {
            reliability(index).ifPresent(found::add);
        }
        return found;
    }

    private Optional<IndexReliability> reliability(AskedIndex index) {
        var ids = index.items().stream().map(AskedItem::id).toList();
        var signs = index.items().stream().mapToInt(item -> sign(index, item)).toArray();
        return new PairMatrix(everyone, questionnaire)
                .of(ids, signs, FEWEST_FOR_RELIABILITY)
                .map(matrix -> {
                    var reliability = new Reliability(matrix.covariances());
                    double alpha = reliability.alpha();
                    Bounds interval = reliability.feldt(matrix.fewest());
                    return new IndexReliability(
                            index.id(),
                            ids.size(),
                            matrix.fewest(),
                            Published.of(alpha),
                            Published.of(interval.low()),
                            Published.of(interval.high()),
                            Published.of(reliability.omega()),
                            alpha >= ENOUGH_TO_AVERAGE);
                });
    }

    private static int sign(AskedIndex index, AskedItem item) {
        boolean rises = index.score(item, item.highest()) > index.score(item, item.lowest());
        return rises ? 1 : -1;
    }

    /** Of every model of the catalogue whose outcome is asked. */
    public List<Drivers> drivers() {
        return Catalogue.PACKED.drivers().stream()
                .filter(model -> questionnaire.items().containsKey(model.outcome()))
                .map(model -> Drivers.of(model, everyone, questionnaire))
                .toList();
    }

    /** How evenly people came to the forms of the wave; empty where everybody was asked everything. */
    public Optional<FormBalance> formBalance() {
        var forms = questionnaire.forms();
        var counts = everyone.derived(Accumulator.FORM).answers();
        long[] people = LongStream.range(0, forms.size())
                .map(form -> counts.getOrDefault((int) form, 0L))
                .toArray();
        long all = LongStream.of(people).sum();
        if (forms.size() < 2 || all < FEWEST_FOR_RELIABILITY) {
            return Optional.empty();
        }
        var test = ChiSquared.ofEqualShares(people);
        return Optional.of(
                new FormBalance(forms, all, Published.of(test.statistic()), test.degrees(), Published.of(test.p())));
    }
}
