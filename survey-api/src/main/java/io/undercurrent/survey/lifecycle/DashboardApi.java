package io.undercurrent.survey.lifecycle;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.contract.wave.WaveRegistration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What survey-api asks of dashboard-api. */
@RegisterRestClient(configKey = "dashboard")
@ClientBasicAuth(username = "survey-api", password = "${undercurrent.service.password}")
@Path("/api/v1/waves")
interface DashboardApi {

    /** Registers a wave and gets its sealing key; again and again the same one. */
    @POST
    WaveKey register(WaveRegistration registration);

    /** Deposits the frozen manifest, so that dashboard-api can vouch for it and read its cohorts. */
    @PUT
    @Path("/{waveId}/manifest")
    WaveKey freeze(UUID waveId, byte[] manifest);

    /** Starts the tally, or goes on with one that failed. */
    @POST
    @Path("/{waveId}/tally")
    TallyStatus startTally(UUID waveId);

    @GET
    @Path("/{waveId}/tally")
    TallyStatus tally(UUID waveId);
}
