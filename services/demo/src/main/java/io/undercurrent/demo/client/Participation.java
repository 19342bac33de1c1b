package io.undercurrent.demo.client;

import java.util.List;

/**
 * What was counted when a wave closed.
 *
 * @param cohorts of all reports
 */
public record Participation(List<CohortCount> cohorts) {

    /** Holds cast ≤ issued ≤ invited, or ballots were stuffed. */
    public record CohortCount(String report, String cohort, int invited, int issued, int cast) {

        boolean isStuffed() {
            return cast > issued || issued > invited;
        }
    }

    /** Ballots cast for one report: one for each person. */
    public int cast(String report) {
        return cohorts.stream()
                .filter(cohort -> cohort.report().equals(report))
                .mapToInt(CohortCount::cast)
                .sum();
    }

    public boolean isStuffed() {
        return cohorts.stream().anyMatch(CohortCount::isStuffed);
    }
}
