package io.undercurrent.survey.credential;

import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.CredentialRequest;
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

/** Where an invitation is exchanged for blind-signed credentials, once. */
@Path("/api/v1/waves/{waveId}/credentials")
@Tag(name = "Respondent")
@Anonymous
@PermitAll
class CredentialsResource {

    private final CredentialIssuer issuer;

    CredentialsResource(CredentialIssuer issuer) {
        this.issuer = issuer;
    }

    @POST
    @Operation(
            operationId = "issueCredentials",
            summary = "Have credentials blind-signed",
            description = "Takes one blinded message for each report and signs each with the key of the person's"
                    + " cohort (RFC 9474). The same request again gives the same signatures; another one is refused.")
    @APIResponse(responseCode = "200", description = "The blind signatures, in the order of the request")
    @APIResponse(responseCode = "403", description = "The invitation is not one of this wave")
    @APIResponse(
            responseCode = "409",
            description = "Credentials were issued for other messages, or the wave is closed")
    public BlindSignatures issue(UUID waveId, @NotNull @Valid CredentialRequest request) {
        return issuer.issue(waveId, request);
    }
}
