package io.undercurrent.dashboard.scope;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what the one who is asking sees. */
@ApplicationScoped
public class Sights {

    private final SecurityIdentity identity;

    Sights(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The sight of whoever sent the present request. */
    public Sight ofReader() {
        return new Sight(Scope.of(identity));
    }
}
