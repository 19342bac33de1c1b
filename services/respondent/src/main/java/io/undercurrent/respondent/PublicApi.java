package io.undercurrent.respondent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credentials;
import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.CredentialRequest;
import io.undercurrent.contract.credential.Invitation;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.wave.WaveKey;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * The part of the two services' HTTP API that respondents use. Sends no cookie and no authorisation, and follows no
 * redirect. May be shared by any number of respondents and threads.
 *
 * <p>Every call throws {@link Refused} if the service answers with anything but success, and
 * {@link UncheckedIOException} if it does not answer at all.
 */
public final class PublicApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI survey;
    private final URI dashboard;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * @param survey the address of survey-api, without a slash at the end
     * @param dashboard the address of dashboard-api, likewise; not taken from an invitation, since it is there to check
     *     what survey-api says
     */
    public PublicApi(URI survey, URI dashboard) {
        this.survey = survey;
        this.dashboard = dashboard;
    }

    /** The manifest of an open wave, byte for byte: its digest is taken over these. */
    public byte[] manifest(UUID waveId) {
        return get(survey, waveId, "/manifest");
    }

    /** What dashboard-api says of the wave. */
    public WaveKey key(UUID waveId) {
        return read(get(dashboard, waveId, "/key"), WaveKey.class);
    }

    /** What survey-api knows about the holder of an invitation. */
    public Invitee invitee(UUID waveId, Bytes secret) {
        return read(send("POST", waveId, "/invitation", new Invitation(secret)), Invitee.class);
    }

    /** Has blinded messages signed. Sent again unchanged, it gives the same signatures. */
    public BlindSignatures credentials(UUID waveId, CredentialRequest request) {
        return read(send("POST", waveId, "/credentials", request), BlindSignatures.class);
    }

    /** Casts ballots, or replaces those that were cast with the same credentials. */
    public void cast(UUID waveId, Ballots ballots) {
        send("PUT", waveId, "/ballots", ballots);
    }

    /** Withdraws ballots. */
    public void withdraw(UUID waveId, Credentials withdrawal) {
        send("DELETE", waveId, "/ballots", withdrawal);
    }

    private byte[] get(URI service, UUID waveId, String resource) {
        return exchange(to(service, waveId, resource).GET());
    }

    private byte[] send(String method, UUID waveId, String resource, Object body) {
        return exchange(to(survey, waveId, resource)
                .header("Content-Type", "application/json")
                .method(method, json(body)));
    }

    private static HttpRequest.Builder to(URI service, UUID waveId, String resource) {
        return HttpRequest.newBuilder(URI.create(service + "/api/v1/waves/" + waveId + resource))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }

    private byte[] exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw Refused.of(response);
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("Interrupted while waiting for an answer"));
        } catch (IOException e) {
            throw new UncheckedIOException("A service gave no answer", e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A wire record could not be written", e);
        }
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return MAPPER.readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException("A service's answer is no " + type.getSimpleName(), e);
        }
    }
}
