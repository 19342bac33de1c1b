package io.undercurrent.dashboard.report;

import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Quality;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.release.ReleasedWave;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release without its figures: what was asked, under which promises, and how it is cut. */
@Schema(name = "ReleaseSummary", description = "A release without its figures")
record ReleaseView(
        @Schema(description = "SHA-256 of the release's content in hexadecimal") String id,
        ReleasedWave wave,
        @Schema(description = "The promises under which the answers were given") Policy policy,
        @Schema(description = "How much the figures rest on") Quality quality,
        @Schema(description = "Why a figure is suppressed, the same for all") String suppressionReason,
        List<IndicatorDefinition> indicators,
        List<ReportSummary> reports) {

    /** One way of cutting the results. */
    record ReportSummary(
            @Schema(examples = "unit") String name,
            @Schema(description = "Id of the cell that holds everyone") String root,
            long publishedCells,
            long suppressedCells) {

        static ReportSummary of(ReleasedReport report) {
            long suppressed = report.cells().stream().filter(Cell::suppressed).count();
            return new ReportSummary(
                    report.name(), report.root().group().id(), report.cells().size() - suppressed, suppressed);
        }
    }

    static ReleaseView of(RequestedRelease requested) {
        var release = requested.release();
        return new ReleaseView(
                requested.id(),
                release.wave(),
                release.policy(),
                release.quality(),
                release.suppressionReason(),
                release.indicators(),
                release.reports().stream().map(ReportSummary::of).toList());
    }
}
