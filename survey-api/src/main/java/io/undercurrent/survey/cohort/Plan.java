package io.undercurrent.survey.cohort;

import java.util.List;
import java.util.Optional;

/**
 * The cohorts of a wave: what every respondent's ballots will show, and nothing finer.
 *
 * @param reports in the order of the reporting plan
 * @param merges what the cross-report check had to merge, in the order in which it did
 */
public record Plan(List<PlannedReport> reports, List<CrossReportMerge> merges) {

    public Plan {
        reports = List.copyOf(reports);
        merges = List.copyOf(merges);
    }

    /** Everyone on the roster: each stands in exactly one cohort of every report. */
    public int invited() {
        return reports.get(0).invited();
    }

    /** The report of this name. */
    public Optional<PlannedReport> report(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst();
    }
}
