package io.undercurrent.respondent.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.credential.Invitee.Place;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.respondent.InvitationLink;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The wave of the tests: two reports of two cohorts each; ours are Platform, with 12 people, and Lisbon, with 10. */
public final class Pulse {

    public static final UUID WAVE = UUID.fromString("0198a3d2-6c1e-4a57-9b0a-3f6f6f0c2b11");
    public static final Bytes SECRET = Bytes.fromHex("5e".repeat(32));
    public static final SealingKeyPair SEALING_KEY = SealingKeyPair.generate();

    public static final Place PLATFORM = place("unit", Cast.PLATFORM);
    public static final Place LISBON = place("location", Cast.LISBON);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Pulse() {}

    public static Manifest manifest() {
        return manifest(Policy.DEFAULT, Cast.LISBON.cohort(10));
    }

    public static Manifest manifest(Policy policy, Cohort lisbon) {
        return manifest(WAVE, policy, SEALING_KEY.publicKey(), lisbon);
    }

    public static Manifest manifest(UUID waveId, Policy policy, Bytes sealingKey, Cohort lisbon) {
        var unit = new Report("unit", List.of(Cast.PLATFORM.cohort(12), Cast.SALES.cohort(30)), List.of());
        var location = new Report("location", List.of(lisbon, Cast.PORTO.cohort(32)), List.of());
        return new Manifest(
                Manifest.PROTOCOL,
                waveId,
                "Pulse",
                "small/1",
                List.of("ANX1", "LON1"),
                policy,
                sealingKey,
                List.of(unit, location));
    }

    public static Place place(String report, Cast cast) {
        return new Place(report, cast.id(), cast.cohort(0).keyId());
    }

    public static InvitationLink link(URI survey, Manifest manifest) {
        return InvitationLink.parse(survey + "/s/" + WAVE + "#" + SECRET.encoded() + "." + digest(manifest));
    }

    /** The dashboard's word for a manifest. */
    public static WaveKey vouchFor(Manifest manifest) {
        return new WaveKey(manifest.waveId(), manifest.sealingKey(), digest(manifest));
    }

    public static byte[] json(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Manifest manifest) {
        return Digests.sha256(json(manifest)).hex();
    }
}
