package io.undercurrent.dashboard.release;

import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is published of one wave, and nothing else: all readers, exports and pages are served from it.
 *
 * @param format always {@value #FORMAT}
 * @param policy the promises under which the answers were given
 * @param quality how much the figures rest on
 * @param suppressionReason why a figure is null, the same for all
 * @param indicators items in the order of asking, then indices
 * @param reports in the order of the reporting plan
 * @param analysis of the wave as a whole; null in releases of before it was computed
 */
public record Release(
        @Schema(examples = "\"" + FORMAT + "\"") String format,
        ReleasedWave wave,
        Policy policy,
        Quality quality,
        String suppressionReason,
        List<IndicatorDefinition> indicators,
        List<ReleasedReport> reports,
        Analysis analysis) {

    static final String FORMAT = "undercurrent-release/1";

    public Release {
        indicators = List.copyOf(indicators);
        reports = List.copyOf(reports);
    }

    /** What can be said of the wave as a whole. */
    public Analysis wholeWave() {
        return analysis == null ? Analysis.NONE : analysis;
    }

    /** The indicator of this id. */
    public Optional<IndicatorDefinition> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The report of this name. */
    public Optional<ReleasedReport> report(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst();
    }

    /** The report that company-wide figures are read from: {@code unit}, else the first of the plan. */
    public ReleasedReport mainReport() {
        return report(Report.UNIT).orElseGet(() -> reports.get(0));
    }
}
