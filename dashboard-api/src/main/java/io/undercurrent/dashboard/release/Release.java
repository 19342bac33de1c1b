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
 * @param continuity with the wave that was opened before; null where survey-api did not say
 */
public record Release(
        @Schema(examples = FORMAT) String format,
        ReleasedWave wave,
        Policy policy,
        Quality quality,
        String suppressionReason,
        List<IndicatorDefinition> indicators,
        List<ReleasedReport> reports,
        Analysis analysis,
        Continuity continuity) {

    static final String FORMAT = "undercurrent-release/1";

    public Release {
        indicators = List.copyOf(indicators);
        reports = List.copyOf(reports);
    }

    /**
     * Whether a cell of this release may be shown beside itself in an earlier one. Where survey-api said nothing, as of an
     * import, all that is known is how many people there were: then their number must be the same, or differ by t.
     *
     * @param report the name of the report in which both stand
     */
    public boolean continues(Release earlier, String report, Cell cell, Cell before) {
        var forwards = continuityWith(earlier);
        var backwards = earlier.continuityWith(this);
        if (forwards.or(() -> backwards).isPresent()) {
            return !forwards.or(() -> backwards)
                    .orElseThrow()
                    .breaks(report, cell.group().id());
        }
        int moved = Math.abs(cell.invited() - before.invited());
        return (continuity == null || earlier.continuity == null) && (moved == 0 || moved >= policy.t());
    }

    private Optional<Continuity> continuityWith(Release other) {
        return Optional.ofNullable(continuity).filter(stated -> other.wave.id().equals(stated.previousWave()));
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
