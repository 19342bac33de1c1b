package io.undercurrent.survey.roster;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.accounts.Role;
import io.undercurrent.rest.http.LargeBody;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The roster of the company, for HR. */
@Path("/api/v1/roster")
@Tag(name = "Roster", description = "Who is asked, and where they belong")
@RolesAllowed(Role.HR_ADMIN)
class RosterResource {

    private static final String CSV = "text/csv";

    /** A million lines of five hundred bytes. */
    private static final long LARGEST_FILE = 512L * 1024 * 1024;

    private final RosterImport rosterImport;
    private final Roster roster;
    private final SecurityIdentity identity;

    RosterResource(RosterImport rosterImport, Roster roster, SecurityIdentity identity) {
        this.rosterImport = rosterImport;
        this.roster = roster;
        this.identity = identity;
    }

    @PUT
    @Consumes(CSV)
    @LargeBody(maxBytes = LARGEST_FILE)
    @Operation(
            operationId = "updateRoster",
            summary = "Bring the roster to what a file says",
            description =
                    "CSV (RFC 4180) in UTF-8 with a header and up to 1,000,000 people. The columns id, email, locale"
                            + " and unit are required; unit is a path, as Acme/Engineering/Platform. Every other column is an"
                            + " attribute. A person of the file is added, or replaced as a whole, attributes included. All of"
                            + " the file is applied, or, if anything is wrong with it, nothing.")
    @APIResponse(responseCode = "200", description = "What was done or, on a dry run, would have been done")
    @APIResponse(
            responseCode = "400",
            description = "Something is wrong with the file; the problem lists what and where",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = RosterProblem.class)))
    @APIResponse(responseCode = "413", description = "The file is too large")
    public RosterReceipt update(
            @Parameter(description = "Say what the file would do, and do not do it") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Remove everybody who is not in the file") @RestQuery @DefaultValue("false")
                    boolean removeMissing,
            InputStream csv)
            throws IOException, SQLException {
        try {
            return rosterImport.apply(
                    csv,
                    new RosterUpdate(
                            dryRun, removeMissing, identity.getPrincipal().getName()));
        } catch (InvalidRoster e) {
            throw problem(e);
        }
    }

    @GET
    @Operation(
            operationId = "describeRoster",
            summary = "The roster in figures",
            description = "Counts people, units, locales and values of attributes. It names nobody.")
    public RosterSummary describe() {
        return roster.summary();
    }

    private static HttpProblem problem(InvalidRoster invalid) {
        int listed = invalid.errors().size();
        return Problems.builder(Status.BAD_REQUEST, "roster-invalid")
                .withDetail("Nothing was applied. Errors in the file: " + invalid.errorCount()
                        + (invalid.errorCount() > listed ? ", of which the first " + listed + " are listed." : "."))
                .with("errorCount", invalid.errorCount())
                .with("errors", invalid.errors())
                .build();
    }
}
