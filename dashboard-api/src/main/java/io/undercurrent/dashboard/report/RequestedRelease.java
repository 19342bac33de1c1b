package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.release.Release;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The release that a request is about.
 *
 * @param id SHA-256 of its content, whatever the request called it
 * @param fixed whether the request named it by its id, so that the address can only ever mean this one
 * @param rendering the version of this service: another may render the same release in other bytes
 */
record RequestedRelease(String id, Release release, boolean fixed, String rendering) {

    /**
     * Answers with something that depends on the release and on {@code parts} only: what it is, and the parameters.
     * Under the release's own id it may be kept for good, under {@code latest} it has to be asked for each time.
     */
    <T> RestResponse<T> answer(HttpHeaders request, Supplier<T> content, Object... parts) {
        return fixed
                ? Conditional.immutable(request, tag(parts), content)
                : Conditional.current(request, tag(parts), content);
    }

    /** Answers with something that depends on other releases too; what they are is among {@code parts}. */
    <T> RestResponse<T> answerForNow(HttpHeaders request, Supplier<T> content, Object... parts) {
        return Conditional.current(request, tag(parts), content);
    }

    private EntityTag tag(Object... parts) {
        return EntityTags.strong(
                Stream.concat(Stream.of(rendering, id), Stream.of(parts).map(Objects::toString))
                        .toArray(String[]::new));
    }
}
