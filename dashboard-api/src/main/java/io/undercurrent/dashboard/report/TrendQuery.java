package io.undercurrent.dashboard.report;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which trend is wanted. */
record TrendQuery(
        @Parameter(description = "The id of an indicator", required = true, example = "ANX1") @QueryParam("indicator")
                String indicator,
        @Parameter(description = "unit, or the first report where there is none, unless given", example = "unit")
                @QueryParam("report")
                String report,
        @Parameter(description = "The cell that holds everyone, unless given") @QueryParam("cell") String cell) {}
