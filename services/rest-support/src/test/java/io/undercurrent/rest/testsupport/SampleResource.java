package io.undercurrent.rest.testsupport;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import io.undercurrent.rest.http.Anonymous;
import io.undercurrent.rest.http.LargeBody;
import io.undercurrent.rest.paging.Page;
import io.undercurrent.rest.paging.PageRequest;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One method for each thing that both services do with HTTP. */
@Path("/api/v1/samples")
public class SampleResource {

    /** An enum whose wire spelling is not its Java name. */
    public enum State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("open")
        OPEN
    }

    /** A request body of several types. */
    public record Sample(
            @NotBlank String name,
            @Size(max = 2) List<@Valid Part> parts,
            UUID id,
            LocalDate from,
            State state,
            Map<String, @Pattern(regexp = "[a-z]+") String> attributes) {}

    /** A type that reads itself. */
    public record Token(String value) {
        /** Refuses everything but the letter t. */
        public static Token fromString(String value) {
            if (!value.equals("t")) {
                throw new IllegalArgumentException(value);
            }
            return new Token(value);
        }
    }

    /** A nested record. */
    public record Part(@NotNull Integer weight) {}

    /** Parameters by a class of their own, with a list and an optional. */
    public record Filters(
            @QueryParam("on") LocalDate on,
            @QueryParam("since") Instant since,
            @QueryParam("state") List<State> state,
            @QueryParam("share") Double share,
            @QueryParam("open") boolean open) {}

    /** One permit for each {@link #stream} that has come to its end, or has been cut. */
    public static final Semaphore STREAMS_ENDED = new Semaphore(0);

    private final Beans beans;

    SampleResource(Beans beans) {
        this.beans = beans;
    }

    @GET
    public Page<Integer> list(@BeanParam @Valid PageRequest page, @QueryParam("report") String report) {
        int first = page.after("samples/" + report).map(Integer::valueOf).orElse(0);
        List<Integer> fetched =
                IntStream.range(first + 1, 251).limit(page.fetch()).boxed().toList();
        return Page.of(fetched, page, "samples/" + report, String::valueOf);
    }

    @GET
    @Path("/{id}")
    public UUID item(@PathParam("id") UUID id, @HeaderParam("If-Round") Integer round) {
        return id;
    }

    @GET
    @Path("/{wave}/rounds/{round: [^/]+}")
    public String unnamed(
            UUID wave, @RestPath @Max(9) int round, @RestQuery Token after, @RestQuery Optional<Long> of) {
        return wave + " " + round + " " + after + " " + of;
    }

    @GET
    @Path("/filtered")
    public String filtered(@BeanParam Filters filters) {
        return filters.toString();
    }

    @GET
    @Path("/guarded")
    @RolesAllowed("hr-admin")
    public String guarded() {
        return "guarded";
    }

    @GET
    @Path("/constant")
    public RestResponse<Map<String, Integer>> constant(@Context HttpHeaders headers) {
        return Conditional.immutable(headers, EntityTags.strong("release-1", "json"), () -> Map.of("n", 1));
    }

    @GET
    @Path("/forms")
    @Produces({MediaType.TEXT_PLAIN, "text/csv"})
    public String forms() {
        return "forms";
    }

    @POST
    public Sample create(@NotNull @Valid Sample sample) {
        return sample;
    }

    @PUT
    @Path("/large")
    @Consumes("text/csv")
    @LargeBody(maxBytes = 1024 * 1024)
    public long large(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @PUT
    @Path("/text")
    @Consumes(MediaType.TEXT_PLAIN)
    public int text(String body) {
        return body.length();
    }

    @GET
    @Path("/stream")
    public StreamingOutput stream() {
        return output -> {
            try {
                for (int block = 0; block < 4_000; block++) {
                    output.write(new byte[16 * 1024]);
                }
            } finally {
                STREAMS_ENDED.release();
            }
        };
    }

    @POST
    @Path("/form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public long form(@RestForm("file") FileUpload file) {
        return file.size();
    }

    @POST
    @Path("/anonymous")
    @PermitAll
    @Anonymous
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public Response anonymous(String body) {
        if (body.startsWith("fail")) {
            throw new IllegalStateException("while reading " + body, new IllegalArgumentException(body));
        }
        CacheControl forever = new CacheControl();
        forever.setMaxAge(1_000_000);
        return Response.ok("thanks")
                .cacheControl(forever)
                .tag("who")
                .cookie(new NewCookie.Builder("visitor").value("7").build())
                .build();
    }

    @POST
    @Path("/failing")
    @APIResponse(responseCode = "200", description = "Never")
    @APIResponse(responseCode = "400", description = "The reason is not known")
    @APIResponse(responseCode = "409", description = "The wave is open")
    @NotNull
    public String failing(String reason) throws IOException {
        switch (reason) {
            case "error" -> throw new StackOverflowError("internals");
            case "web" -> throw new WebApplicationException("internals", 503);
            case "json" -> new ObjectMapper().readTree("{internals");
            case "bean" -> beans.need(null);
            case "known" -> throw Problems.conflict("wave-open", "The wave is open.");
            case "lines" ->
                throw Problems.invalidInput(
                        "invalid-roster", "1 line is wrong.", List.of(InputError.at(3, 7, "is not an e-mail address")));
            case "exception" -> throw new IllegalStateException("internals");
            default -> {
                return null;
            }
        }
        return "not reached";
    }

    /** A bean whose methods are validated as well. */
    @Singleton
    static class Beans {
        void need(@NotNull String internals) {}
    }
}
