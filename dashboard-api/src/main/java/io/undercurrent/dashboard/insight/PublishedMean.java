package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.statistics.Bounds;
import io.undercurrent.dashboard.statistics.Mean;
import io.undercurrent.dashboard.statistics.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean with its spread, read back from a published figure. Bounds are rounded outwards, so that the spread is rather too
 * large than too small, and a test with it rather misses something than finds what is not there.
 */
final class PublishedMean {

    private static final double TAIL = 0.025;
    private static final int PERCENT = 100;

    private PublishedMean() {}

    /** Nothing where the figure is suppressed, has no value and no sides, or no spread. */
    static Optional<Mean> of(Measure measure, IndicatorDefinition indicator) {
        if (!measure.isPublished() || measure.n() < 2 || measure.clipped() != null) {
            return Optional.empty(); // "at least 90 %" is no mean
        }
        if (indicator.kind() == Kind.SHARE) {
            return Optional.of(ofShare(measure.value().doubleValue() / PERCENT, measure.n()));
        }
        if (measure.value() == null) {
            return side(measure).map(share -> ofShare(share.doubleValue(), measure.n()));
        }
        if (measure.low() == null || measure.high() == null) {
            return Optional.empty();
        }
        double value = measure.value().doubleValue();
        double half = Math.max(
                measure.high().doubleValue() - value, value - measure.low().doubleValue());
        double error = half / TDistribution.of(measure.n() - 1.0).inverseSurvivalProbability(TAIL);
        return Optional.of(new Mean(value, error * error * measure.n(), measure.n()));
    }

    /** Of an item without an order, the side that is to be watched. */
    private static Optional<BigDecimal> side(Measure measure) {
        return Optional.ofNullable(measure.unfavourable()).or(() -> Optional.ofNullable(measure.favourable()));
    }

    private static Mean ofShare(double share, long n) {
        return new Mean(PERCENT * share, PERCENT * PERCENT * share * (1 - share) * n / (n - 1), n);
    }

    /** Whether the means of an indicator are shares, in percent. */
    static boolean isShare(IndicatorDefinition indicator) {
        return indicator.kind() == Kind.SHARE || indicator.range() == null;
    }

    /** Such a mean as a share of people. */
    static Share share(Mean percent) {
        return new Share(percent.n(), Math.round(percent.value() / PERCENT * percent.n()));
    }

    /**
     * The two-sided p that two means of other people are the same: Welch's, and for shares the pooled z test, which does
     * not take a small group for certain because nobody or everybody in it does.
     */
    static double pOfDifference(Mean one, Mean other, IndicatorDefinition indicator) {
        return isShare(indicator)
                ? share(one).pOfDifference(share(other))
                : one.welch(other).p();
    }

    /** The 95 % interval of the first less the second, of other people: Newcombe's for shares, else Welch's. */
    static Bounds intervalOfDifference(Mean one, Mean other, IndicatorDefinition indicator) {
        if (!isShare(indicator)) {
            return one.welch(other).interval();
        }
        var fractions = share(one).newcombe(share(other));
        return new Bounds(PERCENT * fractions.low(), PERCENT * fractions.high());
    }

    /** A difference of two such means in hundredths of what the indicator can span, so that all have one measure. */
    static double points(double difference, IndicatorDefinition indicator) {
        return isShare(indicator)
                ? difference
                : PERCENT
                        * difference
                        / (indicator.range().high() - indicator.range().low());
    }
}
