package io.undercurrent.dashboard.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stored form of a cohort's statistics: JSON, encrypted for one place. */
@ApplicationScoped
class StatisticsCipher {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final MasterKey masterKey;

    StatisticsCipher(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    byte[] encrypt(CohortStatistics statistics, UUID waveId, String report, String cohort) {
        try {
            return masterKey.encrypt(JSON.writeValueAsBytes(statistics), place(waveId, report, cohort));
        } catch (IOException e) {
            throw new UncheckedIOException("Statistics cannot be written", e);
        }
    }

    CohortStatistics decrypt(byte[] encrypted, UUID waveId, String report, String cohort) {
        try {
            return JSON.readValue(masterKey.decrypt(encrypted, place(waveId, report, cohort)), CohortStatistics.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Stored statistics cannot be read", e);
        }
    }

    private static byte[] place(UUID waveId, String report, String cohort) {
        return String.join("\0", "tally", waveId.toString(), report, cohort).getBytes(StandardCharsets.UTF_8);
    }
}
