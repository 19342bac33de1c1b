package io.undercurrent.survey.page;

import io.undercurrent.rest.http.Anonymous;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What an invitation link opens. The page is the same for everybody and for every wave: whose invitation it is stands
 * behind the {@code #} of the address, which browsers keep to themselves.
 */
@Path("/s/{waveId}")
@Tag(name = "Respondent")
@Anonymous
@PermitAll
class PageResource {

    private final RespondentPage page;

    PageResource(RespondentPage page) {
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "getRespondentPage",
            summary = "Open the respondent's page",
            description = "The page asks this service about the wave, and dashboard-api whether what it hears is true.")
    @APIResponse(responseCode = "200", description = "The page, the same for every wave")
    public RestResponse<byte[]> get(
            @Parameter(description = "The wave; the page itself says so where there is none") String waveId) {
        return ResponseBuilder.ok(page.html())
                .header("Content-Security-Policy", page.policy())
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .build();
    }
}
