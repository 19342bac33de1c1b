package io.undercurrent.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Accounts as identities, for who signs in other than by the account's own password. */
@Singleton
public class AccountHolders {

    private final Accounts accounts;

    AccountHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The identity that the holder of the account has now; none if there is no such account. */
    @Transactional
    public Optional<SecurityIdentity> named(String name) {
        return accounts.findByIdOptional(name).map(SignIn::identity);
    }
}
