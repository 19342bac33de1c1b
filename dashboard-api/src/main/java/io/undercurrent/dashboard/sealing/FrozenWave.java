package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.WaveRegistration;

/**
 * A wave whose manifest is frozen.
 *
 * @param registration what is asked and under which promises
 * @param manifest who is asked, as numbers; it was held to the registration when it was frozen
 */
public record FrozenWave(WaveRegistration registration, Manifest manifest) {

    static FrozenWave from(Wave wave) {
        return new FrozenWave(Documents.registration(wave), Documents.manifest(wave));
    }
}
