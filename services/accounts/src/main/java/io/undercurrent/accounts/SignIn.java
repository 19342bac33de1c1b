package io.undercurrent.accounts;

import static io.quarkus.security.jpa.common.runtime.JpaIdentityProviderUtil.checkPassword;
import static io.quarkus.security.jpa.common.runtime.JpaIdentityProviderUtil.getMcfPassword;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.jpa.runtime.JpaIdentityProvider;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;

/**
 * Checks name and password of a request: by {@linkplain SignInMemory memory} or else by bcrypt. The account is read at
 * every request, so that a deleted account is gone and a changed role holds from the next request on.
 *
 * <p>Written out because quarkus-security-jpa generates it only for an entity of the application itself, and ours lives
 * in a library that both services use.
 */
@Singleton
class SignIn extends JpaIdentityProvider {

    /** Checked against when there is no such account, so that the time taken does not tell which names exist. */
    private static final String NOBODY = Passwords.hash(Passwords.generate());

    private final SignInMemory memory = new SignInMemory(InstantSource.system());

    @Override
    public SecurityIdentity authenticate(EntityManager entities, UsernamePasswordAuthenticationRequest request) {
        Account account = find(entities, request.getUsername());
        if (account == null) {
            checkPassword(getMcfPassword(NOBODY), request);
            throw new AuthenticationFailedException();
        }
        String proof = memory.proof(
                account.username(),
                account.passwordHash(),
                request.getPassword().getPassword());
        if (!memory.holds(proof)) {
            checkPassword(getMcfPassword(account.passwordHash()), request);
            memory.add(proof);
        }
        return identity(account);
    }

    /** Who the holder of an account is, however they have signed in. */
    static SecurityIdentity identity(Account account) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addRoles(account.roles());
        account.scope().ifPresent(scope -> identity.addAttribute(Scope.attribute(), scope));
        return identity.build();
    }

    /** A text that cannot be a name is not asked for: it may hold what PostgreSQL refuses in any text, the NUL. */
    private static Account find(EntityManager entities, String name) {
        return name.matches(AccountResource.NAME) ? entities.find(Account.class, name) : null;
    }
}
