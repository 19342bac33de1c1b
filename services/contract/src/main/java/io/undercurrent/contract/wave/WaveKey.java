package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.Bytes;
import java.util.UUID;

/**
 * What dashboard-api vouches for in public, so that a respondent can check survey-api against it.
 *
 * @param sealingKey the wave's X25519 public key, 32 bytes
 * @param manifestDigest SHA-256 of the frozen manifest in hexadecimal; null until the wave is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaveKey(UUID waveId, Bytes sealingKey, String manifestDigest) {}
