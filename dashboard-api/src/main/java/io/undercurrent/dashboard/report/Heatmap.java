package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.insight.Flag;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups by indicators, for one report. */
@Schema(description = "Groups by indicators, for one report")
record Heatmap(
        @JsonUnwrapped Origin origin,
        String report,
        @Schema(description = "The columns, in the order of each row's figures") List<IndicatorDefinition> indicators,
        @Schema(description = "Groups as the tree is read: each before those below it") List<Row> rows) {

    /** One group. */
    @Schema(name = "HeatmapRow")
    record Row(
            @JsonUnwrapped CellKey cell,
            int invited,
            @Schema(nullable = true, description = "Null where the whole group is suppressed") Long ballots,
            @Schema(nullable = true, description = "Ballots by invited, a fraction of 1; 0.9 stands for 0.9 and more")
                    BigDecimal responseRate,
            @Schema(description = "One for each column") List<Figure> figures) {

        private static Row of(Cell cell, List<IndicatorDefinition> indicators, Release release) {
            return new Row(
                    CellKey.of(cell.group()),
                    cell.invited(),
                    cell.ballots(),
                    Flag.responseRate(cell),
                    indicators.stream()
                            .map(indicator -> Figure.of(cell, indicator.id(), release))
                            .toList());
        }
    }

    static Heatmap of(RequestedRelease requested, ReleasedReport report, Collection<String> wanted) {
        var release = requested.release();
        var columns = release.indicators().stream()
                .filter(indicator -> wanted.contains(indicator.id()))
                .toList();
        return new Heatmap(
                Origin.of(requested.id(), release),
                report.name(),
                columns,
                report.cells().stream()
                        .map(cell -> Row.of(cell, columns, release))
                        .toList());
    }
}
