package io.undercurrent.dashboard.report;

import io.undercurrent.rest.value.WireForm;
import io.undercurrent.rest.value.WireForms;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes {@code ?format=csv}, or {@code .csv} behind the address, an Accept header, before a method is chosen by that. */
@Singleton
class FormatPreference {

    /** The addresses that offer a table, and what may stand behind them. */
    private static final Pattern TABLE =
            Pattern.compile("(?<address>/?api/v1/(releases/[^/]+/cells|tables/[A-Za-z]+))(\\.(?<suffix>[a-z]+))?");

    private static final WireForm<Format.Form> FORM =
            WireForms.of(Format.Form.class).orElseThrow();

    @ServerRequestFilter(preMatching = true)
    void prefer(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var table = TABLE.matcher(uri.getPath());
        if (!table.matches()) {
            return;
        }
        var suffix = table.group("suffix");
        // What is not offered is refused: a parameter by its own converter, a suffix since it names nothing.
        for (var offered : Format.Form.values()) {
            var spelled = FORM.write().apply(offered);
            if (spelled.equals(suffix)) {
                request.setRequestUri(without("." + suffix, uri.getRequestUri()));
            }
            if (spelled.equals(suffix)
                    || spelled.equals(uri.getQueryParameters().getFirst("format"))) {
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, offered.mediaType());
            }
        }
    }

    private static URI without(String suffix, URI address) {
        var path = address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return address.resolve(path.substring(0, path.length() - suffix.length()) + query);
    }
}
