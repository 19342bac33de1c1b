package io.undercurrent.survey.participation;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Role;
import io.undercurrent.accounts.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many have come so far, by group; and, after the close, the counts with which to check for stuffing. */
@Path("/api/v1/waves/{waveId}/participation")
@Tag(name = "Waves")
@RolesAllowed({Role.HR_ADMIN, Role.LEADER})
class ParticipationResource {

    private final Counting counting;
    private final SecurityIdentity identity;

    ParticipationResource(Counting counting, SecurityIdentity identity) {
        this.counting = counting;
        this.identity = identity;
    }

    @GET
    @Operation(
            operationId = "getParticipation",
            summary = "Read the participation",
            description = "Credentials issued by group, every group holding at least k people, and after the close"
                    + " the ballots cast in each cohort: rounded down to multiples of five, and no more than 90 % of"
                    + " the people. Counts of everyone together are exact after the close. A reader with a scope is"
                    + " shown the groups in it.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "409", description = "The wave is not open yet")
    public Participation get(UUID waveId) {
        return counting.count(waveId, Scope.of(identity));
    }
}
