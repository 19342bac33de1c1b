package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.indicator.Catalogue;
import io.undercurrent.dashboard.indicator.CatalogueEntry;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the indicators of the default instrument are. */
@Path("/api/v1/indicators")
@Tag(name = "Indicators", description = "What is measured, and what stands out in it")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class IndicatorsResource {

    private static final String EXAMPLE =
            """
            {"id": "CBA", "kind": "share", "name": {"en": "Capable but alone"},
             "meaning": "Of each hundred people, how many are capable with AI and do not feel that they belong.",
             "formula": "Share of people with C above 50 and B not above 50, as in CBM.", "unit": "percent",
             "range": {"low": 0, "high": 100}, "direction": "negative", "source": "Essay 000", "interval": "Wilson",
             "caution": "It does not say that AI made them lonely.", "items": ["CAP1", "CAP2", "BEL1", "BEL2", "BEL3"],
             "options": []}
            """;

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "List what the indicators are",
            description =
                    "Name, meaning, formula, range, direction, source of the idea, method of the interval and a caution"
                            + " of each indicator of the default instrument. It does not say which of them a release has: that hangs"
                            + " on what its wave asked.")
    @APIResponse(responseCode = "200", description = "All of them, in the order in which they are shown")
    public List<CatalogueEntry> list() {
        return Catalogue.PACKED.indicators();
    }

    @GET
    @Path("{indicator}")
    @Operation(
            operationId = "getIndicator",
            summary = "Read what one indicator is",
            description = "The same as in the list of all.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CatalogueEntry.class),
                            examples = @ExampleObject(name = "capable but alone", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "There is no such indicator")
    public CatalogueEntry get(String indicator) {
        return list().stream()
                .filter(entry -> entry.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no such indicator. GET /api/v1/indicators lists them."));
    }
}
