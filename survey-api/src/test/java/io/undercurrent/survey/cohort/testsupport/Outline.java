package io.undercurrent.survey.cohort.testsupport;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.cohort.PlannedCohort;
import io.undercurrent.survey.cohort.PlannedReport;
import java.util.List;

/** A report's groups as lines that a person can check. */
public final class Outline {

    private Outline() {}

    /** One line a group, indented by level: its name, its people, and {@code merged} if it is not exact. */
    public static List<String> of(PlannedReport report) {
        return report.groups().stream()
                .map(group -> "  ".repeat(group.level())
                        + group.name()
                        + " "
                        + people(report, group)
                        + (group.exact() ? "" : " merged"))
                .toList();
    }

    /** People in a group. */
    public static int people(PlannedReport report, Group group) {
        return report.cohorts().stream()
                .filter(cohort -> group.cohorts().contains(cohort.id()))
                .mapToInt(PlannedCohort::invited)
                .sum();
    }
}
