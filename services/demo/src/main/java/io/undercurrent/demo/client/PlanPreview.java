package io.undercurrent.demo.client;

import java.util.List;

/**
 * What HR is shown of a plan.
 *
 * @param invited everyone on the roster
 * @param reports in the order of the reporting plan
 * @param crossReportMerges a sentence for each merge that keeps two reports together from isolating a few people
 */
public record PlanPreview(int invited, List<ReportPreview> reports, List<String> crossReportMerges) {

    /**
     * @param sentence as "94 % keep their unit"
     */
    public record ReportPreview(String report, int cohorts, String sentence) {}
}
