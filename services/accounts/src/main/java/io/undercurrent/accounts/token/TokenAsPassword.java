package io.undercurrent.accounts.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes a token for the password of HTTP Basic, whatever the name is: most tools can do nothing else. */
@Singleton
class TokenAsPassword implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final TokenSignIn signIn;

    TokenAsPassword(TokenSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    /** Before the accounts, which have the default and would take the time of a password's hash. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    /** Nothing for a password: the accounts are asked next. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var password = new String(request.getPassword().getPassword());
        return TokenText.isOne(password)
                ? signIn.authenticate(password, context)
                : Uni.createFrom().nullItem();
    }
}
