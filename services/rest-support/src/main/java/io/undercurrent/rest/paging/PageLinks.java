package io.undercurrent.rest.paging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Links the next page of a {@link Page} (RFC 8288), by path and query only: a proxy may have another host name. */
@Singleton
class PageLinks {

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            String target = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + target + ">; rel=\"next\"");
        }
    }
}
