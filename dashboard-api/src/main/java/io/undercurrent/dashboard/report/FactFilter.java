package io.undercurrent.dashboard.report;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rows of the fact table are wanted; whatever is left out is not filtered by. */
record FactFilter(
        @Parameter(description = "Only these reports; may be given several times") @QueryParam("report")
                List<String> reports,
        @Parameter(description = "Only these indicators; may be given several times") @QueryParam("indicator")
                List<String> indicators,
        @Parameter(description = "Only these cells; may be given several times") @QueryParam("cell")
                List<String> cells) {

    /** Everything. */
    static final FactFilter NONE = new FactFilter(List.of(), List.of(), List.of());
}
