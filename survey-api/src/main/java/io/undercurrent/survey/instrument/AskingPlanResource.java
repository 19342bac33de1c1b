package io.undercurrent.survey.instrument;

import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Which packs to ask in the next waves. */
@Path("/api/v1/instruments/{id}/{version}/asking-plan")
@Tag(name = "Instruments")
@RolesAllowed(Role.HR_ADMIN)
class AskingPlanResource {

    private final Instruments instruments;

    AskingPlanResource(Instruments instruments) {
        this.instruments = instruments;
    }

    @GET
    @Operation(
            operationId = "planAsking",
            summary = "Plan which packs the next waves ask",
            description =
                    "Below 300 expected answers a wave asks everybody one pack, the next wave another; from there on a"
                            + " wave has three, of which each person is asked one at random.")
    @APIResponse(responseCode = "200", description = "Packs and sampling as they go into the drafts of waves")
    @APIResponse(responseCode = "404", description = "There is no such version of such an instrument")
    public List<AskingPlan.Asking> plan(
            String id,
            int version,
            @Parameter(description = "Answers expected to a wave", example = "250")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1_000_000)
                    int expected,
            @RestQuery @DefaultValue("9") @Min(1) @Max(100) int waves,
            @Parameter(description = "Every so many waves everybody is asked everything; 0 for never")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(100)
                    int fullEvery) {
        var instrument = instruments
                .find(id, version)
                .orElseThrow(() -> Problems.notFound("There is no such version of such an instrument."));
        return new AskingPlan(instrument).waves(waves, expected, fullEvery);
    }
}
