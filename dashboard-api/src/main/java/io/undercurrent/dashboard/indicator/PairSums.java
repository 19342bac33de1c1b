package io.undercurrent.dashboard.indicator;

/**
 * What two items' codes come to over the people who answered both: enough for their covariance.
 *
 * @param n people
 * @param x sum of the first item's codes
 * @param y sum of the second's
 * @param xx sum of the first's squares
 * @param yy sum of the second's squares
 * @param xy sum of their products
 */
public record PairSums(long n, long x, long y, long xx, long yy, long xy) {

    static final PairSums NONE = new PairSums(0, 0, 0, 0, 0, 0);

    PairSums plus(PairSums other) {
        return new PairSums(n + other.n, x + other.x, y + other.y, xx + other.xx, yy + other.yy, xy + other.xy);
    }

    /** The sample covariance; of at least two people. */
    double covariance() {
        return (xy - (double) x * y / n) / (n - 1);
    }

    double varianceOfX() {
        return (xx - (double) x * x / n) / (n - 1);
    }

    double varianceOfY() {
        return (yy - (double) y * y / n) / (n - 1);
    }
}
