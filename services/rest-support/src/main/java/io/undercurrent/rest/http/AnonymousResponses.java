package io.undercurrent.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Takes from the responses of anonymous paths what could be kept, or be sent back to tell one respondent from another. */
@Provider
@Anonymous
@Priority(AnonymousResponses.LAST)
class AnonymousResponses implements ContainerResponseFilter {

    /** Response filters run from the highest number to the lowest. */
    static final int LAST = 0;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().remove(HttpHeaders.SET_COOKIE);
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().remove(HttpHeaders.LAST_MODIFIED);
    }
}
