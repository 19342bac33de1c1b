package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Binds a wave to the exact bytes of its manifest. */
@ApplicationScoped
class Freezing {

    private final Waves waves;

    Freezing(Waves waves) {
        this.waves = waves;
    }

    /** Freezes the manifest, once; the same bytes again change nothing, others are refused. */
    @Transactional
    WaveKey freeze(UUID waveId, byte[] bytes) {
        Wave wave = waves.locked(waveId);
        if (wave.manifest == null) {
            check(wave, bytes);
            wave.manifest = bytes;
            wave.manifestDigest = Digests.sha256(bytes).toArray();
        } else if (!Arrays.equals(wave.manifest, bytes)) {
            throw Problems.conflict("manifest-frozen", "Another manifest is frozen for this wave.");
        }
        return wave.toKey();
    }

    private static void check(Wave wave, byte[] bytes) {
        var registration = Documents.registration(wave);
        List<InputError> defects = ManifestCheck.defects(registration, wave.publicKey(), parse(bytes));
        if (!defects.isEmpty()) {
            throw Problems.invalidInput("invalid-manifest", "The manifest is not one for this wave.", defects);
        }
    }

    private static Manifest parse(byte[] bytes) {
        try {
            return Documents.manifest(bytes);
        } catch (IOException e) {
            throw Problems.badRequest("invalid-manifest", "The body is not a manifest in JSON.");
        }
    }
}
