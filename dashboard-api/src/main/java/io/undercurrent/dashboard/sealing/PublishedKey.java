package io.undercurrent.dashboard.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.Bytes;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The {@link io.undercurrent.contract.wave.WaveKey} as the public sees it, to its end.
 *
 * @param sealingKey the wave's X25519 public key, 32 bytes
 * @param manifestDigest SHA-256 of the frozen manifest in hexadecimal; absent until the wave is open
 * @param keyDestroyedOn when the private half was destroyed, in UTC; absent until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedKey(UUID waveId, Bytes sealingKey, String manifestDigest, LocalDate keyDestroyedOn) {

    static PublishedKey from(Wave wave) {
        return new PublishedKey(wave.id, wave.publicKey(), wave.digest(), wave.keyDestroyedOn);
    }
}
