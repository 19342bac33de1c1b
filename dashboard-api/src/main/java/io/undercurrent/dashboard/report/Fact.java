package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the flat fact table: one indicator in one cell of one report. */
@Schema(description = "One indicator in one cell of one report")
record Fact(
        @JsonUnwrapped Origin origin,
        @Schema(examples = "\"unit\"") String report,
        @JsonUnwrapped CellKey cell,
        @JsonUnwrapped FactIndicator indicator,
        @JsonUnwrapped Figure figure) {

    /** The indicator of a row. */
    record FactIndicator(@Schema(examples = "\"ANX1\"") String indicatorId, Kind kind) {}
}
