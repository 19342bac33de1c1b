package io.undercurrent.dashboard.sealing;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.wave.WaveKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A wave that survey-api registered, with its public sealing key. The private one is a {@link SealingSecret}. */
@Entity
@Table(name = "wave")
class Wave {

    @Id
    UUID id;

    /** {@link io.undercurrent.contract.wave.WaveRegistration} as JSON. */
    String registration;

    @Column(name = "sealing_key")
    byte[] sealingKey;

    /** The exact bytes that survey-api serves; null until the wave opens. */
    byte[] manifest;

    @Column(name = "manifest_digest")
    byte[] manifestDigest;

    /** Null until the wave is released. */
    @Column(name = "key_due_on")
    LocalDate keyDueOn;

    @Column(name = "key_destroyed_on")
    LocalDate keyDestroyedOn;

    Bytes publicKey() {
        return Bytes.of(sealingKey);
    }

    /** SHA-256 of the manifest in hexadecimal, or null. */
    String digest() {
        return manifestDigest == null ? null : Bytes.of(manifestDigest).hex();
    }

    WaveKey toKey() {
        return new WaveKey(id, publicKey(), digest());
    }
}
