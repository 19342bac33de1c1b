package io.undercurrent.accounts.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One token. */
@Path("/api/v1/tokens/{id}")
@Tag(name = "Tokens")
@RolesAllowed({Role.HR_ADMIN, Role.LEADER, Role.ANALYST})
class TokenResource {

    private final AccessTokens tokens;
    private final SecurityIdentity identity;

    TokenResource(AccessTokens tokens, SecurityIdentity identity) {
        this.tokens = tokens;
        this.identity = identity;
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "One's own; hr-admin, anybody's. It signs nobody in from the next request on.")
    @APIResponse(responseCode = "204", description = "There is no such token any more")
    @APIResponse(responseCode = "404", description = "The account has no such token")
    public void delete(@PathParam("id") UUID id) {
        var owner = identity.getPrincipal().getName();
        var token = tokens.findByIdOptional(id)
                .filter(found -> found.owner().equals(owner) || identity.hasRole(Role.HR_ADMIN))
                .orElseThrow(() -> Problems.notFound("id names no token of this account."));
        tokens.delete(token);
    }
}
