package io.undercurrent.survey.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.survey.credential.SigningKeys;
import io.undercurrent.survey.wave.WaveCohort;
import io.undercurrent.survey.wave.WaveCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The second step of opening a wave: a key for each of its cohorts, some 80 ms of processor time each. */
@ApplicationScoped
class KeyMaking {

    /** Keys per transaction: often enough for a progress bar, and little is lost when the service stops. */
    private static final int BATCH = 8;

    private final WaveCohorts cohorts;
    private final SigningKeys keys;

    KeyMaking(WaveCohorts cohorts, SigningKeys keys) {
        this.cohorts = cohorts;
        this.keys = keys;
    }

    /** Makes the keys that are still missing; can be interrupted and taken up again at any point. */
    void makeAll(UUID waveId) {
        while (makeSome(waveId)) {
            // progress is in the database, for HR to see
        }
    }

    private boolean makeSome(UUID waveId) {
        var fresh = IntStream.range(0, BATCH)
                .parallel()
                .mapToObj(i -> BlindRsa.generateKey())
                .toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            List<WaveCohort> waiting = cohorts.withoutKey(waveId, BATCH);
            for (int i = 0; i < waiting.size(); i++) {
                keys.assign(waiting.get(i), fresh.get(i));
            }
            return waiting.size() == BATCH;
        });
    }
}
