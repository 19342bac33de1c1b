package io.undercurrent.accounts.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes a token that came as {@code Authorization: Bearer}. */
@Singleton
class TokenAsBearer implements IdentityProvider<TokenAuthenticationRequest> {

    private final TokenSignIn signIn;

    TokenAsBearer(TokenSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Nothing for a token that is none of ours: another provider may know it. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        return TokenText.isOne(token)
                ? signIn.authenticate(token, context)
                : Uni.createFrom().nullItem();
    }
}
