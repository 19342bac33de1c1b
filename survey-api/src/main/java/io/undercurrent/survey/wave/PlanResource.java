package io.undercurrent.survey.wave;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.cohort.PlanPreview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a draft would do to the groups that people know: which are kept, which are merged, and why. */
@Path("/api/v1/waves/{waveId}/plan")
@Tag(name = "Waves")
@RolesAllowed(Role.HR_ADMIN)
class PlanResource {

    private final Waves waves;
    private final Planning planning;
    private final Approvals approvals;

    PlanResource(Waves waves, Planning planning, Approvals approvals) {
        this.waves = waves;
        this.planning = planning;
        this.approvals = approvals;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "previewPlan",
            summary = "Preview the cohorts of a draft",
            description = "Plans the cohorts on the roster as it is now, and says per report how many people keep"
                    + " their exact group. Nothing is frozen until the wave opens.")
    @APIResponse(responseCode = "200", description = "The preview")
    @APIResponse(responseCode = "409", description = "The roster is too small, or the wave is frozen already")
    public PlanPreview preview(UUID waveId) {
        var wave = waves.get(waveId);
        if (wave.state() != WaveState.DRAFT) {
            throw Problems.conflict("wave-frozen", "The wave is frozen: its cohorts stand in its manifest.");
        }
        var plan = planning.plan(wave);
        return PlanPreview.of(plan, wave.policy().k(), approvals.freshCohorts(wave, plan));
    }
}
