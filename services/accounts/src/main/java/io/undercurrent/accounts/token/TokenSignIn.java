package io.undercurrent.accounts.token;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.undercurrent.accounts.AccountHolders;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes an identity of a token: its owner's, with no role but the token's, as long as the owner has that role. The owner's
 * other attributes are kept, so that what limits the owner limits the token.
 */
@Singleton
class TokenSignIn {

    /** The attribute of an identity that has the token's id, if it is of a token. */
    static final String ATTRIBUTE = "undercurrent.token";

    private final AccessTokens tokens;
    private final AccountHolders holders;
    private final RateLimits limits;

    TokenSignIn(AccessTokens tokens, AccountHolders holders, RateLimits limits) {
        this.tokens = tokens;
        this.holders = holders;
        this.limits = limits;
    }

    /** Fails with {@link AuthenticationFailedException}, or the 429 of {@link RateLimits}. */
    Uni<SecurityIdentity> authenticate(String text, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> find(text))
                .orElseThrow(() ->
                        new AuthenticationFailedException("The token is not known, or its owner has lost its role")));
    }

    private Optional<SecurityIdentity> find(String text) {
        return tokens.byHash(TokenText.hash(text)).flatMap(token -> {
            limits.count(token.id());
            token.use(LocalDate.now(Clock.systemUTC()));
            return holders.named(token.owner())
                    .filter(owner -> owner.hasRole(token.role()))
                    .map(owner -> identity(owner, token.role(), token.id()));
        });
    }

    private static SecurityIdentity identity(SecurityIdentity owner, String role, UUID token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(owner.getPrincipal())
                .addAttributes(owner.getAttributes())
                .addAttribute(ATTRIBUTE, token)
                .addRole(role)
                .build();
    }
}
