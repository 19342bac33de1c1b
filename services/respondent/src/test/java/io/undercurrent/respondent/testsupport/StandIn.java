package io.undercurrent.respondent.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.ballot.Credentials;
import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.BlindSignatures.BlindSignature;
import io.undercurrent.contract.credential.CredentialRequest;
import io.undercurrent.contract.credential.CredentialRequest.BlindedMessage;
import io.undercurrent.contract.credential.Invitation;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.respondent.PublicApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Both services in one, for the wave of {@link Pulse} and one invited person, with real keys. It is honest unless a
 * test puts a lie into one of the public fields.
 */
public final class StandIn implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Method and path of every request. */
    public final List<String> requests = new ArrayList<>();
    /** Names of the headers of every request. */
    public final List<String> headers = new ArrayList<>();
    /** Whatever was asked to be signed. */
    public final List<CredentialRequest> credentialRequests = new ArrayList<>();

    public Manifest manifest = Pulse.manifest();
    public WaveKey waveKey = Pulse.vouchFor(manifest);
    public Invitee invitee = new Invitee("en", false, List.of(Pulse.LISBON, Pulse.PLATFORM));
    /** Done to every blind signature before it is handed out. */
    public UnaryOperator<byte[]> tampering = signature -> signature;
    /** So many credential requests are signed but not answered. */
    public int repliesToLose;
    /** Where everything is redirected to, if not null. */
    public URI movedTo;

    private final HttpServer server;
    private final Map<Bytes, Ballot> ballots = new TreeMap<>();

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI survey() {
        return address("/survey");
    }

    public PublicApi api() {
        return new PublicApi(survey(), address("/dashboard"));
    }

    /** The ballots now in the box. */
    public Collection<Ballot> ballots() {
        return ballots.values();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            requests.add(request.replace("/api/v1/waves/" + Pulse.WAVE, ""));
            headers.addAll(exchange.getRequestHeaders().keySet());
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Set-Cookie", "tracker=1");
            if (movedTo != null) {
                exchange.getResponseHeaders().add("Location", movedTo.toString());
                exchange.sendResponseHeaders(307, -1);
                return;
            }
            reply(exchange, body);
        }
    }

    private void reply(HttpExchange exchange, byte[] body) throws IOException {
        var request = requests.get(requests.size() - 1);
        switch (request) {
            case "GET /survey/manifest" -> send(exchange, 200, manifest);
            case "GET /dashboard/key" -> send(exchange, 200, waveKey);
            case "POST /survey/invitation" -> invite(exchange, MAPPER.readValue(body, Invitation.class));
            case "POST /survey/credentials" -> issue(exchange, MAPPER.readValue(body, CredentialRequest.class));
            case "PUT /survey/ballots" -> cast(exchange, MAPPER.readValue(body, Ballots.class));
            case "DELETE /survey/ballots" -> withdraw(exchange, MAPPER.readValue(body, Credentials.class));
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private void invite(HttpExchange exchange, Invitation invitation) throws IOException {
        if (invitation.secret().equals(Pulse.SECRET)) {
            send(exchange, 200, invitee);
        } else {
            problem(exchange, 404, "There is no such invitation");
        }
    }

    private void issue(HttpExchange exchange, CredentialRequest request) throws IOException {
        credentialRequests.add(request);
        if (!request.equals(credentialRequests.get(0))) {
            problem(exchange, 409, "Credentials were issued for this invitation already");
        } else if (repliesToLose-- <= 0) {
            send(
                    exchange,
                    200,
                    new BlindSignatures(
                            request.messages().stream().map(this::sign).toList()));
        }
    }

    private BlindSignature sign(BlindedMessage message) {
        var place = invitee.cohorts().stream()
                .filter(candidate -> candidate.report().equals(message.report()))
                .findFirst()
                .orElseThrow();
        byte[] signature =
                BlindRsa.sign(Cast.ofKey(place.keyId()).key(), message.blinded().toArray());
        return new BlindSignature(message.report(), Bytes.of(tampering.apply(signature)));
    }

    private void cast(HttpExchange exchange, Ballots cast) throws IOException {
        if (cast.ballots().stream().map(Ballot::credential).allMatch(this::holds)) {
            cast.ballots().forEach(ballot -> ballots.put(ballotId(ballot.credential()), ballot));
            exchange.sendResponseHeaders(204, -1);
        } else {
            problem(exchange, 403, "A credential does not hold");
        }
    }

    private void withdraw(HttpExchange exchange, Credentials withdrawal) throws IOException {
        if (withdrawal.credentials().stream().allMatch(this::holds)) {
            withdrawal.credentials().forEach(credential -> ballots.remove(ballotId(credential)));
            exchange.sendResponseHeaders(204, -1);
        } else {
            problem(exchange, 403, "A credential does not hold");
        }
    }

    private boolean holds(Credential credential) {
        var message = CredentialMessage.ofPrepared(credential.message());
        return message.waveId().equals(Pulse.WAVE)
                && manifest.report(credential.report()).orElseThrow().cohorts().stream()
                        .filter(cohort -> cohort.keyId().equals(message.keyId()))
                        .map(Cohort::key)
                        .map(CohortKeys::readPublic)
                        .anyMatch(key -> BlindRsa.verify(
                                key,
                                credential.message().toArray(),
                                credential.signature().toArray()));
    }

    private static Bytes ballotId(Credential credential) {
        return CredentialMessage.ballotId(credential.message());
    }

    private static void problem(HttpExchange exchange, int status, String detail) throws IOException {
        send(exchange, status, Map.of("type", "urn:stand-in:problem", "status", status, "detail", detail));
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = Pulse.json(body);
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
