package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.respondent.testsupport.Cast;
import io.undercurrent.respondent.testsupport.NodePeer;
import io.undercurrent.respondent.testsupport.Pulse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol between Java and the JavaScript libraries of the respondent's page, each in every role. */
class InteropIT {

    private static final Cohort LISBON = Cast.LISBON.cohort(10);
    private static final String REPORT = "role_family/Zoë";
    private static final int ROUNDS = 20;

    private static NodePeer node;

    private final SealingKeyPair sealingKey = SealingKeyPair.generate();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        node = NodePeer.start();
    }

    @AfterAll
    static void stop() {
        if (node != null) {
            node.close();
        }
    }

    private static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void browserHolds_javaIssuesAndVerifies(int round) {
        var blinded = node.call("blind", Map.of("waveId", Pulse.WAVE, "key", LISBON.key()));
        var message = bytes(blinded, "message");

        var signature = bytes(finalizedByBrowser(blinded, sign(Cast.LISBON, bytes(blinded, "blinded"))), "signature");

        var parsed = CredentialMessage.ofPrepared(message);
        assertThat(parsed.waveId()).isEqualTo(Pulse.WAVE);
        assertThat(parsed.keyId()).isEqualTo(LISBON.keyId());
        assertThat(bytes(blinded, "ballotId")).isEqualTo(CredentialMessage.ballotId(message));
        assertThat(BlindRsa.verify(CohortKeys.readPublic(LISBON.key()), message.toArray(), signature.toArray()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void javaHolds_browserIssuesAndVerifies(int round) {
        var blinded = BlindedCredential.blind(Pulse.WAVE, REPORT, LISBON);
        var privateKey = Bytes.of(Cast.LISBON.key().getEncoded());
        var signed = node.call(
                "sign",
                Map.of("privateKey", privateKey, "blinded", blinded.message().blinded()));

        var credential = blinded.finalizeWith(bytes(signed, "blindSignature"));

        assertThat(verifiedByBrowser(credential)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void browserSeals_javaOpens(int round) {
        var ballotId = ballotId(round);
        var answers = answers(round);
        var sealed = node.call(
                "seal",
                Map.of(
                        "sealingKey", sealingKey.publicKey(),
                        "waveId", Pulse.WAVE,
                        "report", REPORT,
                        "ballotId", ballotId,
                        "plaintext", answers));

        assertThat(Sealing.open(sealingKey, Pulse.WAVE, REPORT, ballotId, bytes(sealed, "sealed")))
                .hasValueSatisfying(plaintext -> assertThat(new String(plaintext, StandardCharsets.UTF_8))
                        .isEqualTo(answers));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void javaSeals_browserOpens(int round) {
        var ballotId = ballotId(round);
        var answers = answers(round);
        var sealed = Sealing.seal(
                sealingKey.publicKey(), Pulse.WAVE, REPORT, ballotId, answers.getBytes(StandardCharsets.UTF_8));

        assertThat(openedByBrowser(REPORT, ballotId, sealed).path("plaintext").textValue())
                .isEqualTo(answers);
    }

    @Test
    void browserRefuses_whatDoesNotHold() {
        var blinded = node.call("blind", Map.of("waveId", Pulse.WAVE, "key", LISBON.key()));
        var underAnotherKey = sign(Cast.PORTO, Bytes.of(new byte[256]));
        var forged = new Credential(REPORT, bytes(blinded, "message"), underAnotherKey);
        var sealed = Sealing.seal(sealingKey.publicKey(), Pulse.WAVE, REPORT, ballotId(0), new byte[10]);

        assertThat(finalizedByBrowser(blinded, underAnotherKey).path("error").asText())
                .contains("invalid signature");
        assertThat(verifiedByBrowser(forged)).isFalse();
        assertThat(openedByBrowser("location", ballotId(0), sealed).has("error"))
                .as("another report")
                .isTrue();
        assertThat(openedByBrowser(REPORT, ballotId(1), sealed).has("error"))
                .as("another ballot id")
                .isTrue();
    }

    @Test
    void browserOpens_whatARespondentCasts() throws IOException {
        var blinded = BlindedCredential.blind(Pulse.WAVE, REPORT, LISBON);
        var credential =
                blinded.finalizeWith(sign(Cast.LISBON, blinded.message().blinded()));
        var envelope = new Envelope(Pulse.WAVE, sealingKey.publicKey(), 0);

        var ballot = envelope.seal(credential, new Answers(Map.of("ANX1", 4), Set.of("LON1")));

        var ballotId = CredentialMessage.ballotId(credential.message());
        assertThat(openedByBrowser(REPORT, ballotId, ballot.sealed())
                        .path("plaintext")
                        .textValue())
                .isEqualTo("{\"answers\":{\"ANX1\":4},\"notApplicable\":[\"LON1\"]}");
    }

    private static JsonNode finalizedByBrowser(JsonNode blinded, Bytes blindSignature) {
        return node.call(
                "finalize",
                Map.of(
                        "key", LISBON.key(),
                        "message", bytes(blinded, "message"),
                        "inverse", bytes(blinded, "inverse"),
                        "blindSignature", blindSignature));
    }

    private static boolean verifiedByBrowser(Credential credential) {
        var arguments =
                Map.of("key", LISBON.key(), "message", credential.message(), "signature", credential.signature());
        return node.call("verify", arguments).get("valid").booleanValue();
    }

    private JsonNode openedByBrowser(String report, Bytes ballotId, Bytes sealed) {
        return node.call(
                "open",
                Map.of(
                        "privateKey", Bytes.of(sealingKey.privateKey()),
                        "waveId", Pulse.WAVE,
                        "report", report,
                        "ballotId", ballotId,
                        "sealed", sealed));
    }

    private static Bytes sign(Cast issuer, Bytes blinded) {
        return Bytes.of(BlindRsa.sign(issuer.key(), blinded.toArray()));
    }

    private static Bytes ballotId(int round) {
        return Digests.sha256(new byte[] {(byte) round});
    }

    /** Text of every length around the steps of the padding, with characters of several bytes. */
    private static String answers(int round) {
        return "é" + "x".repeat(Sealing.BLOCK * (round % 3) + round * 13);
    }

    private static Bytes bytes(JsonNode answer, String field) {
        assertThat(answer.path("error").asText()).isEmpty();
        return Bytes.fromString(answer.get(field).textValue());
    }
}
