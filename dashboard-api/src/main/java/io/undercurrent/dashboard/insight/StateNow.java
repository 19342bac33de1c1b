package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.statistics.Bounds;
import io.undercurrent.dashboard.statistics.Mean;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The 95 % interval of a figure as a statement on the people who were invited, today: with the finite population
 * correction (W. G. Cochran, Sampling Techniques, 1977, 2.6), narrower than the figure's own, which is for comparisons.
 * Computed from published figures.
 *
 * @param low in the unit of the figure
 */
@Schema(
        description = "The 95 % interval as a statement on those invited, today (finite population correction). Not for"
                + " comparisons, and no cure for those who stayed away.")
public record StateNow(@Schema(examples = "3.1") BigDecimal low, @Schema(examples = "3.4") BigDecimal high) {

    private static final int PERCENT = 100;

    /** Nothing where there is no value with an interval, or where everybody answered: no sampling error is left. */
    public static Optional<StateNow> of(Cell cell, IndicatorDefinition indicator) {
        var measure = cell.measure(indicator.id());
        if (measure.value() == null) {
            return Optional.empty();
        }
        return PublishedMean.of(measure, indicator)
                .filter(mean -> mean.n() < cell.invited())
                .map(mean -> interval(mean, cell.invited(), indicator))
                .map(interval -> new StateNow(Figures.plain(interval.low()), Figures.plain(interval.high())));
    }

    private static Bounds interval(Mean mean, int invited, IndicatorDefinition indicator) {
        if (PublishedMean.isShare(indicator)) {
            var fractions = PublishedMean.share(mean).wilsonOf(invited);
            return new Bounds(PERCENT * fractions.low(), PERCENT * fractions.high());
        }
        return mean.intervalOf(invited);
    }
}
