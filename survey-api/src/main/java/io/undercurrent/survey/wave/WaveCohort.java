package io.undercurrent.survey.wave;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.wave.Cohort;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A cohort of one report of one wave, with its key. */
@Entity
@Table(name = "wave_cohort")
public class WaveCohort {

    /** Which cohort of which report of which wave. */
    @Embeddable
    public record Id(@Column(name = "wave_id") UUID waveId, String report, String cohort) {}

    @EmbeddedId
    Id id;

    int invited;

    @Column(name = "key_id")
    byte[] keyId;

    @Column(name = "public_key")
    byte[] publicKey;

    @Column(name = "private_key")
    byte[] privateKey;

    Integer issued;

    @Column(name = "cast_count")
    Integer cast;

    /** For Hibernate. */
    protected WaveCohort() {}

    public WaveCohort(UUID waveId, String report, String cohort, int invited) {
        this.id = new Id(waveId, report, cohort);
        this.invited = invited;
    }

    /** Gives the cohort its key; the private half is encrypted already. */
    public void assignKey(Bytes newKeyId, Bytes newPublicKey, byte[] encryptedPrivateKey) {
        keyId = newKeyId.toArray();
        publicKey = newPublicKey.toArray();
        privateKey = encryptedPrivateKey.clone();
    }

    /** Destroys the private key and keeps what was counted: nobody can be issued a credential from here on. */
    public void close(int issuedCredentials, int castBallots) {
        privateKey = null;
        issued = issuedCredentials;
        cast = castBallots;
    }

    public Id id() {
        return id;
    }

    public int invited() {
        return invited;
    }

    public Bytes keyId() {
        return Bytes.of(keyId);
    }

    /** The encrypted private key, until the wave closes. */
    public Optional<byte[]> privateKey() {
        return Optional.ofNullable(privateKey).map(byte[]::clone);
    }

    /** Credentials issued, once the wave is closed. */
    public int issued() {
        return issued;
    }

    /** Ballots in the box, once the wave is closed. */
    public int cast() {
        return cast;
    }

    /** As the manifest lists it. */
    public Cohort listed() {
        return new Cohort(id.cohort(), invited, Bytes.of(keyId), Bytes.of(publicKey));
    }
}
