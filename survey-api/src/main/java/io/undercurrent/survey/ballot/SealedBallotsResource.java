package io.undercurrent.survey.ballot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.accounts.Role;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.wave.Manifests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Hands the sealed ballots of a closed wave to dashboard-api, the only one who can open them. */
@Path("/api/v1/waves/{waveId}/sealed-ballots")
@Tag(name = "Tally", description = "What dashboard-api reads of a closed wave")
@RolesAllowed(Role.SERVICE)
class SealedBallotsResource {

    /** Newline-delimited JSON: one {@link SealedBallot} a line, and {@link End} as the last line. */
    static final String NDJSON = "application/x-ndjson";

    private final Manifests manifests;
    private final BallotBox box;
    private final SealedBallots ballots;
    private final ObjectMapper mapper;

    SealedBallotsResource(Manifests manifests, BallotBox box, SealedBallots ballots, ObjectMapper mapper) {
        this.manifests = manifests;
        this.box = box;
        this.ballots = ballots;
        this.mapper = mapper;
    }

    /**
     * The last line: without it the stream was cut.
     *
     * @param end always true
     * @param count ballots sent before it
     */
    record End(boolean end, long count) {}

    @GET
    @Produces(NDJSON)
    @Operation(
            operationId = "readSealedBallots",
            summary = "Stream the sealed ballots of a closed wave",
            description = "One JSON object a line, ordered by ballot id, all after the id given in after. The last line"
                    + " is {\"end\":true,\"count\":n}; a stream without it was cut and can be resumed.")
    @APIResponse(
            responseCode = "200",
            description = "The ballots, one a line, then how many they are",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "The wave is not closed")
    public StreamingOutput read(UUID waveId, @RestQuery String report, @RestQuery Bytes after) {
        var manifest = manifests.frozen(waveId);
        if (report == null || manifest.report(report).isEmpty()) {
            throw Problems.invalidParameter("report", "must be one of the reports of the wave");
        }
        if (!box.isClosed(waveId)) {
            throw Problems.conflict("wave-not-closed", "Ballots are handed out when the wave has closed.");
        }
        var start = after == null ? Bytes.of(new byte[0]) : after;
        return output -> write(waveId, report, start, output);
    }

    private void write(UUID waveId, String report, Bytes after, OutputStream output) throws IOException {
        byte[] newline = "\n".getBytes(StandardCharsets.US_ASCII);
        long count = ballots.forEach(waveId, report, after, ballot -> {
            output.write(mapper.writeValueAsBytes(ballot));
            output.write(newline);
        });
        output.write(mapper.writeValueAsBytes(new End(true, count)));
        output.write(newline);
    }
}
