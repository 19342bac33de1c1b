package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Place;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.olingo.server.api.ODataApplicationException;

/**
 * Where the next page begins, and in which releases: pages of two states of the table are never mixed.
 *
 * @param version of the released tables
 * @param last the place of the last row of the page before
 * @param left how many rows {@code $top} leaves; negative without it
 */
record SkipToken(String version, Place last, int left) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})\\.([0-9]{1,9}\\.[0-9]{1,9})\\.(-1|[0-9]{1,9})");

    String write() {
        var text = version + "." + last + "." + left;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads a token of the tables as they are now.
     *
     * @throws ODataApplicationException 400 for what is no token, 410 for one of other releases
     */
    static SkipToken read(String text, String version) throws ODataApplicationException {
        var token = parse(text);
        if (!token.version.equals(version)) {
            throw Refusal.of(
                    Status.GONE, "What is released has changed since the first page. Begin again without $skiptoken.");
        }
        return token;
    }

    private static SkipToken parse(String text) throws ODataApplicationException {
        try {
            var form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (form.matches()) {
                var last = Place.read(form.group(2)).orElseThrow();
                return new SkipToken(form.group(1), last, Integer.parseInt(form.group(3)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    static ODataApplicationException malformed() {
        return Refusal.of(Status.BAD_REQUEST, "$skiptoken must come from the nextLink of an earlier page.");
    }
}
