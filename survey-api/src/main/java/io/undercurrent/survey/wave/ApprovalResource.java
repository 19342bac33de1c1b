package io.undercurrent.survey.wave;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A second pair of eyes on people who came to the roster lately. */
@Path("/api/v1/waves/{waveId}/approval")
@Tag(name = "Waves")
@RolesAllowed(Role.HR_ADMIN)
class ApprovalResource {

    private final Drafts drafts;
    private final Planning planning;
    private final Approvals approvals;
    private final SecurityIdentity identity;

    ApprovalResource(Drafts drafts, Planning planning, Approvals approvals, SecurityIdentity identity) {
        this.drafts = drafts;
        this.planning = planning;
        this.approvals = approvals;
        this.identity = identity;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "approveNewcomers",
            summary = "Vouch for the newcomers of a draft's cohorts",
            description =
                    "Needed where more than half of a cohort came to the roster lately, from an account that added"
                            + " none of them. It is void when the roster changes these people.")
    @APIResponse(responseCode = "204", description = "The wave can be opened with them")
    @APIResponse(responseCode = "409", description = "This account added some of them, or the wave is frozen")
    public void approve(UUID waveId) {
        var wave = drafts.draftOf(waveId);
        approvals.approve(
                wave, planning.finalPlan(wave), identity.getPrincipal().getName());
    }
}
