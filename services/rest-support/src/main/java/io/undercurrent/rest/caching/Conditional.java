package io.undercurrent.rest.caching;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers GET with 304 when the client already has the representation (RFC 9110, 13.1.2), and makes it only when not.
 */
public final class Conditional {

    private static final String FOREVER = "private, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final Pattern OPAQUE_TAG = Pattern.compile("\"[^\"]*\"");

    private Conditional() {}

    /** Content that never changes at this address: clients need not ask again for a year. */
    public static <T> RestResponse<T> immutable(HttpHeaders request, EntityTag tag, Supplier<T> content) {
        return answer(request, tag, FOREVER, content);
    }

    /** The present content of an address that changes, e.g. {@code latest}: clients ask each time, and mostly get 304. */
    public static <T> RestResponse<T> current(HttpHeaders request, EntityTag tag, Supplier<T> content) {
        return answer(request, tag, ASK_EACH_TIME, content);
    }

    private static <T> RestResponse<T> answer(
            HttpHeaders request, EntityTag tag, String cacheControl, Supplier<T> content) {
        ResponseBuilder<T> response =
                has(request, tag) ? ResponseBuilder.create(Status.NOT_MODIFIED) : ResponseBuilder.ok(content.get());
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization")
                .build();
    }

    /**
     * Not by {@code Request.evaluatePreconditions}: that compares strongly where the RFC asks for weak comparison, so that
     * a tag weakened by a compressing proxy would never match.
     */
    private static boolean has(HttpHeaders request, EntityTag tag) {
        List<String> lines = Optional.ofNullable(request.getRequestHeader(HttpHeaders.IF_NONE_MATCH))
                .orElse(List.of());
        String opaque = '"' + tag.getValue() + '"';
        return lines.stream()
                .anyMatch(line -> line.strip().equals("*")
                        || OPAQUE_TAG.matcher(line).results().anyMatch(found -> found.group()
                                .equals(opaque)));
    }
}
