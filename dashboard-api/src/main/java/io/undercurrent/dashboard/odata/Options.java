package io.undercurrent.dashboard.odata;

import jakarta.ws.rs.core.Response.Status;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.olingo.server.api.ODataApplicationException;

/**
 * Which options a request may have. Olingo parses {@code $apply} and {@code $search}, and leaves it to the processor to
 * heed them; what nobody heeds would come back as all rows, and look like the answer.
 */
final class Options {

    private static final Set<String> OFFERED =
            Set.of("$select", "$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format");
    private static final Set<String> KNOWN_ELSEWHERE =
            Set.of("$apply", "$search", "$expand", "$compute", "$levels", "$deltatoken", "$id", "$index");

    private Options() {}

    /** @throws ODataApplicationException 501 for an option that OData has, 400 for any other */
    static void check(String rawQuery) throws ODataApplicationException {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return;
        }
        for (var pair : rawQuery.split("&")) {
            var name = nameOf(pair);
            if (KNOWN_ELSEWHERE.contains(name)) {
                throw Refusal.notOffered(name);
            }
            if (!OFFERED.contains(name)) {
                throw Refusal.of(Status.BAD_REQUEST, "There is no such option. There are " + offered() + ".");
            }
        }
    }

    /** The query of the next page: the same, but for where it begins. */
    static String next(String rawQuery, SkipToken token) {
        var kept = Arrays.stream(rawQuery == null ? new String[0] : rawQuery.split("&"))
                .filter(pair ->
                        Set.of("$select", "$filter", "$orderby", "$format").contains(nameOf(pair)));
        var tokenPair = "$skiptoken=" + token.write();
        return Stream.concat(kept, Stream.of(tokenPair)).collect(Collectors.joining("&"));
    }

    private static String nameOf(String pair) {
        var raw = pair.split("=", 2)[0];
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }

    private static String offered() {
        return OFFERED.stream().sorted().collect(Collectors.joining(", "));
    }
}
