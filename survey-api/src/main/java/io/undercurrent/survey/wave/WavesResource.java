package io.undercurrent.survey.wave;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.rest.paging.Page;
import io.undercurrent.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The waves of the company, for HR. */
@Path("/api/v1/waves")
@Tag(name = "Waves", description = "Planning, opening, watching and closing a wave")
@RolesAllowed(Role.HR_ADMIN)
class WavesResource {

    private static final String LIST = "waves";

    private final Waves waves;
    private final Drafts drafts;
    private final WaveViews views;

    WavesResource(Waves waves, Drafts drafts, WaveViews views) {
        this.waves = waves;
        this.drafts = drafts;
        this.views = views;
    }

    @POST
    @Transactional
    @Operation(operationId = "planWave", summary = "Plan a wave", description = "The wave is a draft until it opens.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = WaveSummary.class,
            responseCode = "201",
            responseDescription = "The draft; Location is where it is")
    public RestResponse<WaveSummary> create(@NotNull @Valid WaveDraft draft) {
        var wave = drafts.create(draft);
        return RestResponse.ResponseBuilder.<WaveSummary>created(URI.create("/api/v1/waves/" + wave.id))
                .entity(views.summary(wave))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWaves",
            summary = "List the waves, the oldest first",
            description = "In every state, in pages.")
    public Page<WaveSummary> list(@BeanParam @Valid PageRequest request) {
        var after = request.after(LIST).map(UUID::fromString);
        var found = after.map(id -> waves.find(
                        "createdAt > ?1 or (createdAt = ?1 and id > ?2) order by createdAt, id",
                        waves.get(id).createdAt,
                        id))
                .orElseGet(() -> waves.find("order by createdAt, id"))
                .range(0, request.fetch() - 1)
                .list();
        return Page.of(found, request, LIST, wave -> wave.id.toString()).map(views::summary);
    }
}
