package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator in one cell, release by release. */
@Schema(description = "One indicator in one cell, release by release")
record Trend(
        IndicatorDefinition indicator,
        String report,
        @JsonUnwrapped CellKey cell,
        @Schema(description = "The oldest first; none for a release without the cell or the indicator")
                List<Point> points) {

    /** One release. */
    @Schema(name = "TrendPoint")
    record Point(@JsonUnwrapped Origin origin, @JsonUnwrapped Figure figure) {}
}
