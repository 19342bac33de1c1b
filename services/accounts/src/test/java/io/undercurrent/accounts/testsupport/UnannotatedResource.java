package io.undercurrent.accounts.testsupport;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint whose author forgot to say who may use it. */
@Path("/unannotated")
public class UnannotatedResource {

    @GET
    public String get() {
        return "open";
    }
}
