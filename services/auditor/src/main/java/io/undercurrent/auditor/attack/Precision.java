package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release.Figure;
import io.undercurrent.auditor.published.Release.Indicator;
import java.math.BigDecimal;

/**
 * How exactly a published figure tells what is behind it. The steps are those that the product documents; a figure that
 * does not lie on its step was not rounded, and is taken at every digit it has.
 */
final class Precision {

    private static final long[] LIMITS = {10, 20, 100, 1000, Long.MAX_VALUE};
    private static final double[] MEAN_STEPS = {0.5, 0.2, 0.1, 0.01, 0.000001};
    private static final double[] SHARE_STEPS = {0.01, 0.01, 0.01, 0.001, 0.00000001};
    private static final double TOLERANCE = 1e-9;

    private Precision() {}

    /** An interval of a real number. */
    record Between(double low, double high) {

        Between and(Between other) {
            return new Between(Math.max(low, other.low), Math.min(high, other.high));
        }

        /** Whole numbers inside. */
        long integers() {
            return (long) (Math.floor(high + TOLERANCE) - Math.ceil(low - TOLERANCE)) + 1;
        }

        /** The whole number inside where there is one only; the interval itself otherwise. */
        Between tightened() {
            double first = Math.ceil(low - TOLERANCE);
            return integers() == 1 ? new Between(first, first) : this;
        }
    }

    /** Where the mean lies, from the mean and from the middle of its interval. */
    static Between mean(Figure figure, Indicator indicator) {
        var range = indicator.range();
        var all = new Between(range.low(), range.high());
        if (figure.value() == null) {
            return all;
        }
        double step = step(MEAN_STEPS, figure.n()) * spacing(indicator);
        var mean = all.and(around(figure.value(), step));
        if (figure.isClipped() || figure.low() == null || figure.high() == null) {
            return mean;
        }
        double low = figure.low().doubleValue();
        double high = figure.high().doubleValue();
        boolean cut = low <= range.low() || high >= range.high();
        var middle = new Between((low + high - step) / 2, (low + high + step) / 2);
        var both = mean.and(middle);
        return cut || both.low > both.high ? mean : both;
    }

    /** Where a share lies; {@code null} says nothing. */
    static Between share(BigDecimal share, Figure figure) {
        return share == null ? new Between(0, 1) : new Between(0, 1).and(around(share, step(SHARE_STEPS, figure.n())));
    }

    private static Between around(BigDecimal value, double step) {
        double steps = value.doubleValue() / step;
        boolean rounded = Math.abs(steps - Math.rint(steps)) < 1e-6;
        double half = (rounded ? step : Math.pow(10, -Math.max(0, value.scale()))) / 2;
        return new Between(value.doubleValue() - half, value.doubleValue() + half);
    }

    /** The distance between neighbouring codes. */
    static double spacing(Indicator indicator) {
        int[] codes = indicator.codes();
        return (double) (codes[codes.length - 1] - codes[0]) / (codes.length - 1);
    }

    private static double step(double[] steps, long n) {
        int place = 0;
        while (n >= LIMITS[place]) {
            place++;
        }
        return steps[place];
    }
}
