package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Mean;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** The mean of what people's ballots come to, with its t interval. */
final class DerivedScore extends DerivedIndicator {

    private final IntToDoubleFunction score;
    private final BigDecimal spacing;

    /** @param spacing at least how far apart neighbouring scores of one person are */
    DerivedScore(CatalogueEntry entry, List<String> items, String derived, IntToDoubleFunction score, int spacing) {
        super(entry, items, derived);
        this.score = score;
        this.spacing = BigDecimal.valueOf(spacing);
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var mean = mean(statistics).orElseThrow();
        var estimate = new Estimator(mean.n())
                .mean(BigDecimal.valueOf(mean.value()), Math.sqrt(mean.variance()), range(), spacing);
        return Measure.of(mean.n(), estimate, Measure.Sides.NONE, null);
    }

    @Override
    public Optional<Mean> mean(CohortStatistics statistics) {
        return counts(statistics).mean(score);
    }
}
