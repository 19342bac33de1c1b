package io.undercurrent.rest.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Puts the headers that a browser is to obey on every response, errors and pages included, just before it is sent: what
 * a resource or a page has set itself is left as it is.
 */
@Singleton
class SecurityHeaders {

    /** Outside everything else, so that what other filters refuse has the headers too; a higher number is earlier. */
    private static final int OUTERMOST = 10_000;

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    String path = exchange.request().path();
                    exchange.addHeadersEndHandler(
                            end -> complete(path, exchange.response().headers()));
                    exchange.next();
                },
                OUTERMOST);
    }

    private static void complete(String path, MultiMap headers) {
        setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        setIfAbsent(headers, "Referrer-Policy", "no-referrer");
        setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        // Swagger UI under /q/ brings scripts and styles of its own, some of them inline.
        if (path == null || !path.startsWith("/q/")) {
            setIfAbsent(headers, "Content-Security-Policy", API_POLICY);
        }
    }

    private static void setIfAbsent(MultiMap headers, CharSequence name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
