package io.undercurrent.dashboard.sealing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The private sealing keys, in the clear only in memory. */
@ApplicationScoped
class SealingSecrets implements PanacheRepositoryBase<SealingSecret, UUID> {

    private final MasterKey masterKey;

    SealingSecrets(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    void add(UUID waveId, SealingKeyPair keyPair) {
        var secret = new SealingSecret();
        secret.waveId = waveId;
        secret.encrypted = masterKey.encrypt(keyPair.privateKey(), associatedData(waveId));
        persist(secret);
    }

    /** The key pair, unless it is destroyed. */
    Optional<SealingKeyPair> keyPair(UUID waveId) {
        return findByIdOptional(waveId)
                .map(secret -> masterKey.decrypt(secret.encrypted, associatedData(waveId)))
                .map(SealingKeyPair::ofPrivateKey);
    }

    private static byte[] associatedData(UUID waveId) {
        return ("sealing/" + waveId).getBytes(StandardCharsets.US_ASCII);
    }
}
