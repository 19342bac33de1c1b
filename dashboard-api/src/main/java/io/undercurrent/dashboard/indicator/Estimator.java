package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;

/** Estimates from n people's answers, rounded as n allows. */
final class Estimator {

    private final long n;
    private final Rounding rounding;

    /** @param n at least 1 */
    Estimator(long n) {
        this.n = n;
        this.rounding = Rounding.of(n);
    }

    /**
     * A mean with its t interval, which lies around the published mean and is wider by as much as that may be off: the
     * middle of an interval around the mean itself would tell the mean more closely than it is published.
     *
     * @param deviation the sample standard deviation of the people's values
     * @param unit see {@link Rounding#mean}
     */
    Estimate mean(BigDecimal value, double deviation, Range range, BigDecimal unit) {
        var rounded = range.clip(rounding.mean(value, unit));
        double off = rounding.farthestOff(unit);
        return Interval.ofMean(rounded.doubleValue(), deviation, n)
                .map(interval -> new Estimate(
                        rounded,
                        range.clip(rounding.low(interval.low() - off, unit)),
                        range.clip(rounding.high(interval.high() + off, unit))))
                .orElse(new Estimate(rounded, null, null));
    }

    /**
     * A value with an interval that was found by drawing people again; it is moved with the value when that is rounded,
     * and widened, for the same reason as that of a mean.
     */
    Estimate resampled(double value, Bounds interval, Range range, BigDecimal unit) {
        var rounded = range.clip(rounding.mean(BigDecimal.valueOf(value), unit));
        double off = rounding.farthestOff(unit);
        return new Estimate(
                rounded,
                range.clip(rounding.low(rounded.doubleValue() - (value - interval.low()) - off, unit)),
                range.clip(rounding.high(rounded.doubleValue() + (interval.high() - value) + off, unit)));
    }

    /** A fraction of 1 in percent, with an interval like that of {@link #resampled}. */
    Estimate resampledPercent(double fraction, Bounds interval) {
        var rounded = fraction(fraction);
        double moved = rounded.doubleValue() - fraction;
        return new Estimate(
                percentOf(fraction),
                percentOf(Math.max(0, interval.low() + moved)),
                percentOf(Math.min(1, interval.high() + moved)));
    }

    /** The share of n that {@code people} are, with its Wilson interval. */
    Estimate share(long people) {
        var interval = Interval.ofShare(n, people);
        return new Estimate(
                plainShare(people),
                rounding.share(BigDecimal.valueOf(interval.low())),
                rounding.share(BigDecimal.valueOf(interval.high())));
    }

    /** The share of n that {@code people} are, of a hundred, with its Wilson interval. */
    Estimate percent(long people) {
        var interval = Interval.ofShare(n, people);
        return new Estimate(percentOf((double) people / n), percentOf(interval.low()), percentOf(interval.high()));
    }

    /** A fraction of 1 in percent. */
    BigDecimal percentOf(double fraction) {
        var percent = fraction(fraction).movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** A fraction of 1. */
    BigDecimal fraction(double fraction) {
        return rounding.share(BigDecimal.valueOf(fraction));
    }

    /** The share of n that {@code people} are. */
    BigDecimal plainShare(long people) {
        return rounding.share(quotient(people, n));
    }

    static BigDecimal quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128);
    }
}
