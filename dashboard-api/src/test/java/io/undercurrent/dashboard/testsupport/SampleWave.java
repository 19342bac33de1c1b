package io.undercurrent.dashboard.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveRegistration;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wave of 24 people with two reports: by unit (Acme, divided into Acme/North and Acme/South), and by location (Bern,
 * Oslo). Every cohort has 12 people.
 */
public final class SampleWave {

    public static final String UNIT = "unit";
    public static final String LOCATION = "location";
    public static final String NORTH = "Acme/North";
    public static final String SOUTH = "Acme/South";
    public static final String BERN = "Bern";
    public static final String OSLO = "Oslo";
    public static final int PER_COHORT = 12;

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Making a key takes long enough to be worth sharing them among all tests. */
    private static final Map<String, Bytes> KEYS = new ConcurrentHashMap<>();

    private final UUID id = UUID.randomUUID();
    private final Policy policy;

    public SampleWave() {
        this(Policy.DEFAULT);
    }

    public SampleWave(Policy policy) {
        this.policy = policy;
    }

    public UUID id() {
        return id;
    }

    public WaveRegistration registration() {
        return new WaveRegistration(id, "Spring pulse", SampleInstrument.INSTRUMENT, SampleInstrument.ITEMS, policy);
    }

    public WaveRegistration registration(List<Overlap> overlaps) {
        return new WaveRegistration(
                id, "Spring pulse", SampleInstrument.INSTRUMENT, SampleInstrument.ITEMS, policy, null, overlaps, null);
    }

    /** The manifest that survey-api makes when it knows the sealing key. */
    public Manifest manifest(Bytes sealingKey) {
        return manifest(sealingKey, reports());
    }

    /** The same, with other reports. */
    public Manifest manifest(Bytes sealingKey, List<Report> reports) {
        return new Manifest(
                Manifest.PROTOCOL, id, "Spring pulse", "sample/1", SampleInstrument.ITEMS, policy, sealingKey, reports);
    }

    public static List<Report> reports() {
        return List.of(
                new Report(
                        UNIT,
                        List.of(cohort(NORTH), cohort(SOUTH)),
                        new SampleTree("Acme").team(NORTH).team(SOUTH).groups()),
                new Report(
                        LOCATION,
                        List.of(cohort(BERN), cohort(OSLO)),
                        List.of(
                                group("*", null, 0, BERN, OSLO),
                                group(BERN, "*", 1, BERN),
                                group(OSLO, "*", 1, OSLO))));
    }

    public static Group group(String id, String parent, int level, String... cohorts) {
        return new Group(id, id, parent, level, true, List.of(id), List.of(cohorts));
    }

    public static Cohort cohort(String id) {
        Bytes key = KEYS.computeIfAbsent(id, any -> CohortKeys.publicKey(BlindRsa.generateKey()));
        return new Cohort(id, PER_COHORT, CohortKeys.keyId(key), key);
    }

    /** A ballot as an honest respondent seals it. */
    public SealedBallot ballot(Bytes sealingKey, String report, String cohort, Answers answers) {
        return ballot(sealingKey, report, cohort, json(answers));
    }

    /** A ballot that holds these bytes. */
    public SealedBallot ballot(Bytes sealingKey, String report, String cohort, byte[] plaintext) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        Bytes ballotId = Bytes.of(random);
        return new SealedBallot(
                ballotId, cohort(cohort).keyId(), Sealing.seal(sealingKey, id, report, ballotId, plaintext));
    }

    public static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
