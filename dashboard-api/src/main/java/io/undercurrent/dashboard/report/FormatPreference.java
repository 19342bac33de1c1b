package io.undercurrent.dashboard.report;

import io.undercurrent.rest.value.WireForms;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes {@code ?format=csv} an Accept header, before a method is chosen by that. */
@Singleton
class FormatPreference {

    @ServerRequestFilter(preMatching = true)
    void prefer(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var asked = uri.getQueryParameters().getFirst("format");
        if (asked == null || !uri.getPath().endsWith("/cells")) {
            return;
        }
        var form = WireForms.of(Format.Form.class).orElseThrow();
        for (var offered : Format.Form.values()) {
            // What is not offered is refused by the parameter's own converter.
            if (form.write().apply(offered).equals(asked)) {
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, offered.mediaType());
            }
        }
    }
}
