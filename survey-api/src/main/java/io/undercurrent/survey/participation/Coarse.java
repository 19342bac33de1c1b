package io.undercurrent.survey.participation;

import io.undercurrent.survey.participation.Participation.CohortCount;

/**
 * How counts of who took part may be shown. They are published figures like all others: exact ones of cohorts would tell
 * how many answered in groups that the release merges because they are too few, or that everybody did. So they are
 * rounded down to a multiple of five, and end where 90 % of a group have come. Watching them while a wave is open does
 * not show one person's coming either.
 */
final class Coarse {

    private static final int STEP = 5;
    private static final int TENTHS = 9;

    private Coarse() {}

    static int count(int people, int invited) {
        return Math.min(people, invited * TENTHS / 10) / STEP * STEP;
    }

    /** Where there are more ballots than credentials, or more credentials than people, everything is shown. */
    static CohortCount of(CohortCount exact) {
        boolean stuffed = exact.cast() > exact.issued() || exact.issued() > exact.invited();
        return stuffed
                ? exact
                : new CohortCount(
                        exact.report(),
                        exact.cohort(),
                        exact.invited(),
                        count(exact.issued(), exact.invited()),
                        count(exact.cast(), exact.invited()));
    }
}
