package io.undercurrent.accounts;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The account that asks. */
@Path("/api/v1/accounts/me")
@Tag(name = "Accounts")
@Authenticated
class OwnAccountResource {

    private final SecurityIdentity identity;

    OwnAccountResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Operation(
            operationId = "getOwnAccount",
            summary = "Say who is signed in, with which roles and scope",
            description = "A token has its owner's name and scope, and its own role.")
    public AccountView get() {
        return new AccountView(
                identity.getPrincipal().getName(),
                new TreeSet<>(identity.getRoles()),
                Scope.of(identity).orElse(null));
    }
}
