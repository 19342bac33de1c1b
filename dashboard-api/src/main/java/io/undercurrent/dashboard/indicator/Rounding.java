package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How exactly the figures of a group may be published, by the number of answers that they rest on.
 *
 * <p>A mean of whole numbers, times n, gives their sum back when it is published finely enough: with one decimal for
 * any n below 10 (the GRIM test: Brown and Heathers, Social Psychological and Personality Science 8, 2017). The steps
 * below are at least two units of the sum wide for every n from 5 to 99, so that a published mean of an item always
 * fits two sums or more; only at the very ends of a scale can it fit one. Shares are not protected so: the count behind
 * a share of a small group can always be worked out. What makes that harmless is that the group holds at least t
 * answers, however it was arrived at; rounding is the second fence.
 *
 * <table>
 *   <caption>Steps</caption>
 *   <tr><th>n</th><th>mean, in codes of 1 apart</th><th>score of 100</th><th>share</th></tr>
 *   <tr><td>below 10</td><td>0.5</td><td>5</td><td>0.01</td></tr>
 *   <tr><td>below 20</td><td>0.2</td><td>2</td><td>0.01</td></tr>
 *   <tr><td>below 100</td><td>0.1</td><td>1</td><td>0.01</td></tr>
 *   <tr><td>below 1000</td><td>0.01</td><td>0.1</td><td>0.001</td></tr>
 *   <tr><td>1000 and more</td><td>0.000001</td><td>0.00001</td><td>0.00000001</td></tr>
 * </table>
 *
 * <p>The 95 % interval of a group's mean is usually wider than its step, so that no conclusion is lost. The last line
 * is as exact as published surveys are, as in "10.404060 %".
 */
enum Rounding {
    BELOW_10(10, "0.5", 2),
    BELOW_20(20, "0.2", 2),
    BELOW_100(100, "0.1", 2),
    BELOW_1000(1000, "0.01", 3),
    LARGE(Long.MAX_VALUE, "0.000001", 8);

    private final long limit;
    private final BigDecimal meanStep;
    private final int shareDecimals;

    Rounding(long limit, String meanStep, int shareDecimals) {
        this.limit = limit;
        this.meanStep = new BigDecimal(meanStep);
        this.shareDecimals = shareDecimals;
    }

    static Rounding of(long n) {
        for (Rounding rounding : values()) {
            if (n < rounding.limit) {
                return rounding;
            }
        }
        return LARGE;
    }

    /**
     * A mean, to the nearest step, halves up: rounding to even would leave some published means only one sum.
     *
     * @param unit how far apart neighbouring values of one answer are
     */
    BigDecimal mean(BigDecimal value, BigDecimal unit) {
        return toStep(value, unit, RoundingMode.HALF_UP);
    }

    /** How far a mean may be from the rounded one. */
    double farthestOff(BigDecimal unit) {
        return meanStep.multiply(unit).doubleValue() / 2;
    }

    /** A lower bound of a mean: outwards, so that the published interval still covers what it promises to. */
    BigDecimal low(double bound, BigDecimal unit) {
        return toStep(BigDecimal.valueOf(bound), unit, RoundingMode.FLOOR);
    }

    /** An upper bound of a mean. */
    BigDecimal high(double bound, BigDecimal unit) {
        return toStep(BigDecimal.valueOf(bound), unit, RoundingMode.CEILING);
    }

    /** A share, or a bound of one, to the nearest step. */
    BigDecimal share(BigDecimal value) {
        return plain(value.setScale(shareDecimals, RoundingMode.HALF_UP));
    }

    private BigDecimal toStep(BigDecimal value, BigDecimal unit, RoundingMode mode) {
        var step = meanStep.multiply(unit);
        return plain(value.divide(step, 0, mode).multiply(step));
    }

    /** Without trailing zeros, nor an exponent: one number has one spelling. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
