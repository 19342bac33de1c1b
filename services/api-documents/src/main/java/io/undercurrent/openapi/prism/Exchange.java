package io.undercurrent.openapi.prism;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One request as it went over the wire, and its response. */
record Exchange(Request request, Response response) {

    /** @param target path and query */
    record Request(String method, URI target, List<Map.Entry<String, String>> headers, byte[] body) {

        private static final Pattern FORM = Pattern.compile("^(/api/[^?]*)\\.(csv|xlsx|parquet|json)(?=\\?|$)");

        /** The same for an address that does not end in the name of a form. */
        Request withoutSuffix() {
            var plain = FORM.matcher(target.toString()).replaceFirst("$1");
            return new Request(method, URI.create(plain), headers, body);
        }
    }

    record Response(int status, List<Map.Entry<String, String>> headers, byte[] body) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        boolean isRefusal() {
            return status / 100 == 4;
        }
    }
}
