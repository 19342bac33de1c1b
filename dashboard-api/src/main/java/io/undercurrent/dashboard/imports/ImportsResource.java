package io.undercurrent.dashboard.imports;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.rest.http.LargeBody;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in the answers of a past survey. */
@Path("/api/v1/imports")
@Tag(name = "Import", description = "Past surveys, published by the same rules")
@RolesAllowed(Role.HR_ADMIN)
class ImportsResource {

    private static final long LARGEST = 2L << 30;
    private static final long LARGEST_MAPPING = 1 << 20;

    private final Releases releases;

    ImportsResource(Releases releases) {
        this.releases = releases;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @LargeBody(maxBytes = LARGEST)
    @Operation(
            operationId = "importSurvey",
            summary = "Import a past survey",
            description = "Part csv: the answers, a row per person, in UTF-8 with a header. Part mapping, a file or a"
                    + " text: YAML as in /schemas/import-mapping-1.schema.json. The wave is marked as imported:"
                    + " confidential, not anonymous. All rows are taken in, or none.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"csv", "mapping"})))
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ImportedWave.class,
            responseCode = "201",
            responseDescription = "The imported wave; Location is its release")
    @APIResponse(responseCode = "400", description = "The mapping or the file has faults: errors lists where")
    public RestResponse<ImportedWave> create(
            @RestForm("csv") FileUpload csv,
            @RestForm("mapping") FileUpload mappingFile,
            @RestForm("mapping") String mappingText)
            throws IOException {
        if (csv == null) {
            throw Problems.invalidParameter("csv", "must be a file");
        }
        var survey = new SurveyImport(mapping(mappingFile, mappingText));
        String releaseId = releases.publish(survey.read(csv.uploadedFile()));
        var release = releases.find(releaseId).orElseThrow();
        return RestResponse.ResponseBuilder.<ImportedWave>created(URI.create("/api/v1/releases/" + releaseId))
                .entity(ImportedWave.from(releaseId, release))
                .build();
    }

    private static String mapping(FileUpload file, String text) throws IOException {
        if (file == null) {
            if (text == null || text.isBlank()) {
                throw Problems.invalidParameter("mapping", "must be a file or a text");
            }
            return text;
        }
        if (file.size() > LARGEST_MAPPING) {
            throw Problems.invalidParameter("mapping", "must not be larger than " + LARGEST_MAPPING + " bytes");
        }
        try {
            return Files.readString(file.uploadedFile());
        } catch (CharacterCodingException e) {
            throw Problems.invalidParameter("mapping", "must be in UTF-8");
        }
    }
}
