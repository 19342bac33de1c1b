package io.undercurrent.survey.wave;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlannedCohort;
import java.util.List;

/**
 * How the results of a wave will be cut, as it was frozen when its opening began.
 *
 * @param reports in the order of the wave's reporting plan
 */
public record FrozenPlan(List<FrozenReport> reports) {

    /**
     * @param cohorts ids, in the order in which small ones are merged
     * @param groups the root first
     */
    public record FrozenReport(String name, List<String> cohorts, List<Group> groups) {}

    static FrozenPlan of(Plan plan) {
        return new FrozenPlan(plan.reports().stream()
                .map(report -> new FrozenReport(
                        report.name(),
                        report.cohorts().stream().map(PlannedCohort::id).toList(),
                        report.groups()))
                .toList());
    }
}
