package io.undercurrent.dashboard.odata;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.apache.olingo.server.api.ODataApplicationException;

/** What a request cannot have, in OData's own form of an error. */
final class Refusal {

    private Refusal() {}

    /** 501: OData has it, this service does not, and must not seem to. */
    static ODataApplicationException notOffered(String what) {
        return of(Status.NOT_IMPLEMENTED, what + " is not offered here.");
    }

    static ODataApplicationException of(Status status, String message) {
        return new ODataApplicationException(
                message, status.getStatusCode(), Locale.ENGLISH, codeOf(status.getStatusCode()));
    }

    /** The code of an error, which OData wants to be there. */
    static String codeOf(int status) {
        var known = Status.fromStatusCode(status);
        return known == null ? "error" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
