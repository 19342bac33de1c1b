package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.release.Release;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which report and of which indicator findings are wanted; null for any. */
record FindingFilter(
        @Parameter(description = "Only this report", example = "unit") @QueryParam("report") String report,
        @Parameter(description = "Only this indicator", example = "ANX1") @QueryParam("indicator") String indicator) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the release has no such report or indicator */
    void check(Release release) {
        if (report != null) {
            Choices.ofReports(release).one(report);
        }
        if (indicator != null) {
            Choices.ofIndicators(release).one(indicator);
        }
    }

    <T> List<T> of(List<T> findings, Function<T, String> reportOf, Function<T, String> indicatorOf) {
        return findings.stream()
                .filter(each -> report == null || reportOf.apply(each).equals(report))
                .filter(each -> indicator == null || indicatorOf.apply(each).equals(indicator))
                .toList();
    }
}
