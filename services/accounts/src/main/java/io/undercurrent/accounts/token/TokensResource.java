package io.undercurrent.accounts.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Tokens for tools. */
@Path("/api/v1/tokens")
@Tag(name = "Tokens", description = "With which tools sign in: as Bearer, or as the password of HTTP Basic")
@RolesAllowed({Role.HR_ADMIN, Role.LEADER, Role.ANALYST})
class TokensResource {

    private final AccessTokens tokens;
    private final SecurityIdentity identity;

    TokensResource(AccessTokens tokens, SecurityIdentity identity) {
        this.tokens = tokens;
        this.identity = identity;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listTokens",
            summary = "List the tokens of the account, or all for hr-admin",
            description = "The tokens themselves are not kept, and cannot be shown.")
    @APIResponse(responseCode = "200", description = "By owner and name")
    public List<TokenView> list() {
        var listed = identity.hasRole(Role.HR_ADMIN) ? tokens.all() : tokens.of(name());
        return listed.stream().map(TokenView::from).toList();
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "createToken",
            summary = "Make a token for a tool",
            description =
                    "It signs in for the account that makes it, in one of its roles that change nothing, until it is"
                            + " revoked or the account loses the role. The answer has it, this once.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = TokenView.class,
            responseCode = "201",
            responseDescription = "The token, which is not shown again")
    @APIResponse(
            responseCode = "403",
            description = "The account does not have the role, or is itself signed in by a token")
    @APIResponse(responseCode = "409", description = "The account has a token of this name")
    public TokenView create(@NotNull @Valid NewToken wanted) {
        if (identity.getAttribute(TokenSignIn.ATTRIBUTE) != null) {
            throw Problems.of(Status.FORBIDDEN, "token-from-token", "A token cannot make tokens: sign in by password.");
        }
        if (!identity.hasRole(wanted.role())) {
            throw Problems.of(
                    Status.FORBIDDEN, "role-not-held", "A token cannot have a role that its owner does not have.");
        }
        if (tokens.named(name(), wanted.name()).isPresent()) {
            throw Problems.conflict("token-exists", "There is a token of this name already.");
        }
        var text = TokenText.random();
        var today = LocalDate.now(Clock.systemUTC());
        var token = new AccessToken(name(), wanted.name(), wanted.role(), TokenText.hash(text), today);
        tokens.persist(token);
        return TokenView.from(token, text);
    }

    private String name() {
        return identity.getPrincipal().getName();
    }
}
