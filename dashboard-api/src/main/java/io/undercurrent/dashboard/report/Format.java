package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.undercurrent.dashboard.export.FileForm;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which form is wanted, for those who cannot set Accept; it goes before Accept. */
record Format(@Parameter(description = "Goes before Accept") @QueryParam("format") Form format) {

    /** A form in which a table is offered; also the suffix of an address that asks for it. */
    @Schema(name = "FactTableFormat")
    enum Form {
        @JsonProperty("json")
        JSON("application/json"),
        @JsonProperty("csv")
        CSV(FileForm.CSV_TYPE),
        @JsonProperty("xlsx")
        XLSX(FileForm.XLSX_TYPE),
        @JsonProperty("parquet")
        PARQUET(FileForm.PARQUET_TYPE);

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
