package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Mean;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The share of people whose ballots come to certain codes, in percent with its Wilson interval. */
final class DerivedShare extends DerivedIndicator {

    private final IntPredicate counted;

    DerivedShare(CatalogueEntry entry, List<String> items, String derived, IntPredicate counted) {
        super(entry, items, derived);
        this.counted = counted;
    }

    @Override
    public boolean tellsParts() {
        return false;
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var counts = counts(statistics);
        long n = counts.valid();
        return Measure.of(n, new Estimator(n).percent(people(counts)), Measure.Sides.NONE, null);
    }

    @Override
    public Optional<Mean> mean(CohortStatistics statistics) {
        return counts(statistics).mean(code -> counted.test(code) ? 100 : 0);
    }

    /** Those who are counted. That most are not is the usual case, and tells nothing of anybody. */
    @Override
    public long[] alike(CohortStatistics statistics) {
        return new long[] {people(counts(statistics))};
    }

    private long people(ItemCounts counts) {
        return counts.answers().entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue())
                .sum();
    }
}
