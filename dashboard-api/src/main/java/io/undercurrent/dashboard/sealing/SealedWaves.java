package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.crypto.SealingKeyPair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the tally needs of a wave. */
@ApplicationScoped
public class SealedWaves {

    private final Waves waves;
    private final SealingSecrets secrets;

    SealedWaves(Waves waves, SealingSecrets secrets) {
        this.waves = waves;
        this.secrets = secrets;
    }

    /** Whether a wave of this id was registered. */
    @Transactional
    public boolean isKnown(UUID waveId) {
        return waves.findByIdOptional(waveId).isPresent();
    }

    /** The wave, once its manifest is frozen. */
    @Transactional
    public Optional<FrozenWave> frozen(UUID waveId) {
        return waves.findByIdOptional(waveId)
                .filter(wave -> wave.manifest != null)
                .map(FrozenWave::from);
    }

    /** Whether the wave's private key is still there. */
    @Transactional
    public boolean hasKey(UUID waveId) {
        return secrets.findByIdOptional(waveId).isPresent();
    }

    /** The wave's key pair, as long as it is not destroyed. */
    @Transactional
    public Optional<SealingKeyPair> keyPair(UUID waveId) {
        return secrets.keyPair(waveId);
    }

    /** Starts the grace period of a wave that was released on this date, at whose end its key is destroyed. */
    @Transactional
    public void released(UUID waveId, LocalDate on) {
        Wave wave = waves.locked(waveId);
        if (wave.keyDueOn == null) {
            wave.keyDueOn = on.plusDays(Documents.registration(wave).policy().graceDays());
        }
    }
}
