package io.undercurrent.survey.credential;

import io.undercurrent.contract.credential.Invitation;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.rest.http.Anonymous;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the holder of an invitation which cohorts to ask credentials for. A POST keeps the secret out of addresses. */
@Path("/api/v1/waves/{waveId}/invitation")
@Tag(name = "Respondent")
@Anonymous
@PermitAll
class InvitationResource {

    private final CredentialIssuer issuer;

    InvitationResource(CredentialIssuer issuer) {
        this.issuer = issuer;
    }

    @POST
    @Operation(
            operationId = "readInvitation",
            summary = "Read an invitation",
            description = "The cohorts in which the holder of this invitation may ask for credentials.")
    @APIResponse(responseCode = "200", description = "Language, cohorts, and whether credentials were issued already")
    @APIResponse(responseCode = "403", description = "The invitation is not one of this wave")
    @APIResponse(responseCode = "409", description = "The wave is not open")
    public Invitee read(UUID waveId, @NotNull @Valid Invitation invitation) {
        return issuer.read(waveId, invitation.secret());
    }
}
