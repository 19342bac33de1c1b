package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the flat fact table: one indicator in one cell of one report. */
@Schema(description = "One indicator in one cell of one report")
record Fact(
        @Schema(description = "No other row of any release has it", examples = "3f2a9c01b7d4-5e0c9a7f21d84b6630aa91cf")
                String id,
        @JsonUnwrapped Origin origin,
        @Schema(examples = "unit") String report,
        @Schema(description = "The group over all releases", examples = "5e0c9a7f21d84b6630aa91cf") String groupKey,
        @JsonUnwrapped CellKey cell,
        @JsonUnwrapped FactIndicator indicator,
        @JsonUnwrapped Figure figure) {

    /** The indicator of a row. */
    record FactIndicator(@Schema(examples = "ANX1") String indicatorId, Kind kind) {}
}
