package io.undercurrent.accounts.token;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@code Authorization: Bearer} (RFC 6750) where it carries one of our tokens. */
@Singleton
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String SCHEME = "Bearer ";
    private static final int AFTER_BASIC = DEFAULT_PRIORITY - 1;

    /** A higher number is earlier; signing in is at 200. */
    private static final int OUTSIDE_SIGN_IN = 9_000;

    private final String challenge;

    BearerMechanism(@ConfigProperty(name = "quarkus.http.auth.realm") String realm) {
        this.challenge = SCHEME + "realm=\"" + realm + '"';
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        var token = header.substring(SCHEME.length()).strip();
        if (!TokenText.isOne(token)) {
            return Uni.createFrom().nullItem();
        }
        var request = new TokenAuthenticationRequest(new TokenCredential(token, "bearer"));
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, exchange));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), CHALLENGE, challenge));
    }

    /**
     * Puts its challenge beside that of Basic, on a line of its own: the framework sends the first mechanism's alone, and
     * some tools read no further than the first of a line.
     */
    void challenge(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    var response = exchange.response();
                    exchange.addHeadersEndHandler(end -> {
                        var sent = response.headers().getAll(CHALLENGE);
                        if (response.getStatusCode() == HttpResponseStatus.UNAUTHORIZED.code()
                                && !sent.isEmpty()
                                && !sent.contains(challenge)) {
                            response.headers().add(CHALLENGE, challenge);
                        }
                    });
                    exchange.next();
                },
                OUTSIDE_SIGN_IN);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return AFTER_BASIC;
    }
}
