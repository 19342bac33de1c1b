package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people divide into classes, group by group. */
@Schema(description = "How people divide into classes, group by group")
record Matrix(
        @JsonUnwrapped Origin origin,
        Reading reading,
        String report,
        @Schema(examples = "CBM") String indicatorId,
        Map<String, String> name,
        @Schema(description = "The classes, by the codes under which a figure's options stand")
                List<Scale.Option> classes,
        @Schema(description = "Groups as the tree is read") List<Row> rows) {

    /** One group; the shares of its classes are the options of its figure. */
    @Schema(name = "MatrixRow")
    record Row(@JsonUnwrapped CellKey cell, @JsonUnwrapped Figure figure) {

        private static Row of(Cell cell, String indicator, Release release) {
            return new Row(CellKey.of(cell.group()), Figure.of(cell, indicator, release));
        }
    }

    static Matrix of(
            RequestedRelease requested, ReleasedReport report, IndicatorDefinition indicator, Reading reading) {
        var release = requested.release();
        return new Matrix(
                Origin.of(requested.id(), release),
                reading,
                report.name(),
                indicator.id(),
                indicator.name(),
                indicator.options(),
                report.cells().stream()
                        .map(cell -> Row.of(cell, indicator.id(), release))
                        .toList());
    }
}
