package io.undercurrent.survey.credential;

import io.undercurrent.accounts.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The links to send out, for a mail merge. */
@Path("/api/v1/waves/{waveId}/invitations")
@Tag(name = "Waves")
@RolesAllowed(Role.HR_ADMIN)
class InvitationsResource {

    private final InvitationLetters letters;

    InvitationsResource(InvitationLetters letters) {
        this.letters = letters;
    }

    @GET
    @Produces("text/csv")
    @Operation(
            operationId = "downloadInvitations",
            summary = "Download the invitation links",
            description =
                    "CSV with e-mail, locale and link, one line a person. The same links every time until the"
                            + " wave closes. Whoever has a link can answer in that person's place: send each to its owner alone.")
    @APIResponse(
            responseCode = "200",
            description = "The links",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "The wave is not open")
    public RestResponse<StreamingOutput> download(UUID waveId) {
        var written = letters.of(waveId);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(written::writeTo)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"")
                .build();
    }
}
