package io.undercurrent.dashboard.insight;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.dashboard.release.Release;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a release asks for attention: worse by {@value #FEWEST_POINTS} points or more, of ten people or more, with q
 * below .05, and not merely because groups below have other sizes than before.
 */
public final class Alerts {

    private static final int FEWEST_POINTS = 5;
    private static final BigDecimal POINTS = BigDecimal.valueOf(FEWEST_POINTS);
    private static final BigDecimal Q = new BigDecimal("0.05");

    private final Release release;
    private final Optional<Release> before;

    /** @param before the release of the wave before, if there is one */
    public Alerts(Release release, Optional<Release> before) {
        this.release = release;
        this.before = before;
    }

    /** The changes first, then the differences, each with the smallest q first. */
    public List<Alert> all() {
        var alerts = new ArrayList<Alert>();
        before.ifPresent(earlier -> new Changes(release, earlier)
                .all().stream()
                        .filter(change -> isLarge(change.points(), change.q(), change.polarity()))
                        .filter(Change::isAdverse)
                        .filter(change -> !isMix(change))
                        .map(Alert::of)
                        .forEach(alerts::add));
        new Differences(release)
                .all().stream()
                        .filter(difference -> isLarge(difference.points(), difference.q(), difference.polarity()))
                        .filter(Difference::isAdverse)
                        .map(Alert::of)
                        .forEach(alerts::add);
        return alerts;
    }

    private static boolean isLarge(BigDecimal points, BigDecimal q, Polarity polarity) {
        return polarity != Polarity.NEUTRAL && points.abs().compareTo(POINTS) >= 0 && q.compareTo(Q) < 0;
    }

    /** Whether less than an alert's worth is left once the sizes of the groups below are held as they were. */
    private static boolean isMix(Change change) {
        return change.within() != null
                && (change.within().abs().compareTo(POINTS) < 0
                        || change.within().signum() != change.points().signum());
    }
}
