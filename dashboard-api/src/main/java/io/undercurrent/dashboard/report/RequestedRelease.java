package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.scope.Sight;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The release that a request is about.
 *
 * @param id SHA-256 of its content, whatever the request called it
 * @param release as the reader sees it
 * @param whole the same with all its cells: to compare and rank with, never to show
 * @param sight what the reader sees of it
 * @param fixed whether the request named it by its id, so that the address can only ever mean this one
 * @param rendering the version of this service: another may render the same release in other bytes
 */
record RequestedRelease(String id, Release release, Release whole, Sight sight, boolean fixed, String rendering) {

    RequestedRelease(String id, Release whole, Sight sight, boolean fixed, String rendering) {
        this(id, sight.of(whole), whole, sight, fixed, rendering);
    }

    /**
     * Answers with something that depends on the release and on {@code parts} only: what it is, and the parameters.
     * Under the release's own id it may be kept for good, under {@code latest} it has to be asked for each time; so has
     * what is shown to a reader with a scope, which can be changed.
     */
    <T> RestResponse<T> answer(HttpHeaders request, Supplier<T> content, Object... parts) {
        return answer(request, tag(parts), content);
    }

    /** The same with a file that is made from the release and {@code parts}. */
    RestResponse<StreamingOutput> answer(
            HttpHeaders request, FileForm form, Supplier<StreamingOutput> content, Object... parts) {
        return answer(request, form.tag(tag(form.suffix(), List.of(parts))), content);
    }

    private <T> RestResponse<T> answer(HttpHeaders request, EntityTag tag, Supplier<T> content) {
        return fixed && sight.showsAll()
                ? Conditional.immutable(request, tag, content)
                : Conditional.current(request, tag, content);
    }

    /** Answers with something that depends on other releases too; what they are is among {@code parts}. */
    <T> RestResponse<T> answerForNow(HttpHeaders request, Supplier<T> content, Object... parts) {
        return Conditional.current(request, tag(parts), content);
    }

    /** Those of the rows, each of a cell of the whole release, whose cell the reader sees. */
    <T> List<T> seen(List<T> rows, Function<T, String> report, Function<T, String> cell) {
        if (sight.showsAll()) {
            return rows;
        }
        var seen = release.reports().stream()
                .collect(Collectors.toMap(ReleasedReport::name, each -> each.cells().stream()
                        .map(shown -> shown.group().id())
                        .collect(Collectors.toSet())));
        return rows.stream()
                .filter(row -> seen.get(report.apply(row)).contains(cell.apply(row)))
                .toList();
    }

    private EntityTag tag(Object... parts) {
        return EntityTags.strong(Stream.concat(
                        Stream.of(rendering, id, sight.toString()),
                        Stream.of(parts).map(Objects::toString))
                .toArray(String[]::new));
    }
}
