package io.undercurrent.demo.client;

import java.util.List;

/**
 * What was counted when a wave closed.
 *
 * @param cohorts of all reports, in coarse numbers unless there are too many ballots
 * @param totals of everyone, by report
 */
public record Participation(List<CohortCount> cohorts, List<Total> totals) {

    /** What was counted of everyone. */
    public record Total(String report, int invited, int issued, int cast) {}

    /** Holds cast ≤ issued ≤ invited, or ballots were stuffed. */
    public record CohortCount(String report, String cohort, int invited, int issued, int cast) {

        boolean isStuffed() {
            return cast > issued || issued > invited;
        }
    }

    /** Ballots cast for one report: one for each person. */
    public int cast(String report) {
        return totals.stream()
                .filter(total -> total.report().equals(report))
                .mapToInt(Total::cast)
                .sum();
    }

    public boolean isStuffed() {
        return cohorts.stream().anyMatch(CohortCount::isStuffed);
    }
}
