package io.undercurrent.survey.instrument;

import io.undercurrent.accounts.Role;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.yaml.InvalidYaml;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes in instruments that a company brings: its own items, or a scale that it has a licence for. */
@Path("/api/v1/instruments")
@Tag(name = "Instruments")
@RolesAllowed(Role.HR_ADMIN)
class InstrumentUploadResource {

    private static final String INVALID = "invalid-instrument";

    private final Instruments instruments;
    private final UploadedInstruments uploaded;

    InstrumentUploadResource(Instruments instruments, UploadedInstruments uploaded) {
        this.instruments = instruments;
        this.uploaded = uploaded;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml"})
    @Operation(
            operationId = "uploadInstrument",
            summary = "Check an instrument and keep it",
            description = "YAML by the schema at /schemas/instrument-1.schema.json. The wording of a version is frozen:"
                    + " the same version may be sent again as it is, and is refused with anything changed. A new wording is"
                    + " a new version and starts a new series.")
    @APIResponseSchema(
            value = InstrumentSummary.class,
            responseCode = "201",
            responseDescription = "The instrument can be chosen for a wave; Location is where it is")
    @APIResponse(responseCode = "200", description = "A dry run, or it is there already: nothing was changed")
    @APIResponse(responseCode = "400", description = "The instrument is not sound; the problem lists what and where")
    @APIResponse(responseCode = "409", description = "This version is there, and is another")
    public RestResponse<InstrumentSummary> upload(
            @Parameter(description = "Only check it") @RestQuery @DefaultValue("false") boolean dryRun, String yaml) {
        var instrument = checked(yaml);
        var there = instruments.find(instrument.id(), instrument.version());
        if (there.filter(known -> !known.equals(instrument)).isPresent()) {
            throw frozen();
        }
        if (there.isPresent() || dryRun) {
            return RestResponse.ok(InstrumentSummary.from(instrument));
        }
        if (!uploaded.add(instrument, yaml)) {
            throw frozen(); // another upload of this version was first
        }
        return RestResponse.ResponseBuilder.<InstrumentSummary>created(
                        URI.create("/api/v1/instruments/" + instrument.id() + "/" + instrument.version()))
                .entity(InstrumentSummary.from(instrument))
                .build();
    }

    private static RuntimeException frozen() {
        return Problems.conflict(
                "instrument-frozen", "This version is there already, and its wording is frozen. Send a new version.");
    }

    private static Instrument checked(String yaml) {
        try {
            var instrument = InstrumentFile.read(yaml);
            var errors = instrument.inconsistencies().stream()
                    .map(fault -> InputError.line(1, fault))
                    .toList();
            refuse(errors);
            return instrument;
        } catch (InvalidYaml e) {
            refuse(e.faults().stream()
                    .map(fault -> InputError.at(fault.line(), fault.column(), fault.message()))
                    .toList());
            throw new IllegalStateException("An instrument is invalid, and nothing is wrong with it", e);
        }
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.invalidInput(INVALID, "The instrument is not sound.", errors);
        }
    }
}
