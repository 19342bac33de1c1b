package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which form is wanted, for those who cannot set Accept; it goes before Accept. */
record Format(@Parameter(description = "Goes before Accept") @QueryParam("format") Form format) {

    /** A form in which the fact table is offered. */
    @Schema(name = "FactTableFormat")
    enum Form {
        @JsonProperty("json")
        JSON("application/json"),
        @JsonProperty("csv")
        CSV("text/csv");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
