package io.undercurrent.contract.wave;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.Bytes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest MANIFEST = new Manifest(
            Manifest.PROTOCOL,
            UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
            "Pulse",
            "small/1",
            List.of("ANX1"),
            Policy.DEFAULT,
            Bytes.fromHex("aa".repeat(32)),
            List.of(new Report(
                    "location",
                    List.of(cohort("Lisbon", 12), cohort("Porto", 30)),
                    List.of(
                            new Group("", "Everyone", null, 0, true, List.of(), List.of("Lisbon", "Porto")),
                            new Group("Lisbon", "Lisbon", "", 1, true, List.of("Lisbon"), List.of("Lisbon"))))));

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void json_isReadBackAndWrittenAgainByteForByte() throws Exception {
        byte[] written = mapper.writeValueAsBytes(MANIFEST);
        var read = mapper.readValue(written, Manifest.class);

        assertThat(read).isEqualTo(MANIFEST);
        assertThat(mapper.writeValueAsBytes(read)).isEqualTo(written);
        assertThat(mapper.readTree(written).fieldNames())
                .toIterable()
                .containsExactly(
                        "protocol", "waveId", "title", "instrument", "items", "policy", "sealingKey", "reports");
    }

    @Test
    void invited_countsEveryoneOnce() {
        assertThat(MANIFEST.invited()).isEqualTo(42);
    }

    @Test
    void report_isFoundByName() {
        assertThat(MANIFEST.report("location")).isPresent();
        assertThat(MANIFEST.report("unit")).isEmpty();
    }

    private static Cohort cohort(String id, int invited) {
        return new Cohort(id, invited, Bytes.of(new byte[32]), Bytes.of(new byte[294]));
    }
}
