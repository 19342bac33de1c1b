package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes waves in and makes their sealing keys. Registering a wave again is harmless as long as nothing differs. */
@ApplicationScoped
class Registrations {

    private final Waves waves;
    private final SealingSecrets secrets;

    Registrations(Waves waves, SealingSecrets secrets) {
        this.waves = waves;
        this.secrets = secrets;
    }

    /** The wave's key: a new one, or the one that it has if exactly this was registered before. */
    @Transactional
    WaveKey register(WaveRegistration registration) {
        List<InputError> defects = RegistrationCheck.defects(registration);
        if (!defects.isEmpty()) {
            throw Problems.invalidInput("invalid-wave", "The wave cannot be asked as it is described.", defects);
        }
        if (waves.findByIdOptional(registration.waveId()).isEmpty()) {
            add(registration);
        }
        Wave wave = waves.findById(registration.waveId());
        if (!Documents.registration(wave).equals(registration)) {
            throw Problems.conflict("wave-differs", "A different wave is registered under this id.");
        }
        return wave.toKey();
    }

    private void add(WaveRegistration registration) {
        var keyPair = SealingKeyPair.generate();
        byte[] publicKey = keyPair.publicKey().toArray();
        if (waves.addIfAbsent(registration.waveId(), Documents.write(registration), publicKey)) {
            secrets.add(registration.waveId(), keyPair);
        }
    }
}
