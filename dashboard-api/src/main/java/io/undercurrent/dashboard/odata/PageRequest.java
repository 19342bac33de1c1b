package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Place;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriInfo;

/** Which rows of a query make the page that is asked for. */
final class PageRequest {

    private static final int UNLIMITED = -1;

    private final String version;
    private final Place after;
    private final int skip;
    private final int left;
    private final int size;

    /** @param mostRows that a page may have */
    PageRequest(UriInfo uri, String version, int mostRows) throws ODataApplicationException {
        this.version = version;
        var token = uri.getSkipTokenOption() == null
                ? null
                : SkipToken.read(uri.getSkipTokenOption().getValue(), version);
        int top = uri.getTopOption() == null ? UNLIMITED : uri.getTopOption().getValue();
        this.after = token == null ? null : token.last();
        this.skip = uri.getSkipOption() == null ? 0 : uri.getSkipOption().getValue();
        this.left = token == null ? top : token.left();
        this.size = left == UNLIMITED ? mostRows : Math.min(left, mostRows);
    }

    /** The place of the last row of the page before; null for the first page. */
    Place after() {
        return after;
    }

    int skip() {
        return skip;
    }

    /** How many rows it has at most. */
    int size() {
        return size;
    }

    /** One more than it has, to see whether there is another page; not where the client wants no more. */
    int fetch() {
        return size == left ? size : size + 1;
    }

    /** Of the page after this one. */
    SkipToken token(Place last) {
        return new SkipToken(version, last, left == UNLIMITED ? UNLIMITED : left - size);
    }
}
