package io.undercurrent.survey.credential;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The secrets in invitation links.
 *
 * <p>A secret is derived from the master key, the wave and the person, so that HR can download the same links again while
 * the database holds only their hashes and is of no use to whoever copies it.
 */
@ApplicationScoped
class InvitationSecrets {

    private static final String LABEL = "undercurrent/1 invitation";

    private final MasterKey masterKey;

    InvitationSecrets(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** The secret that invites this person to this wave, 32 bytes. */
    Bytes of(UUID waveId, String personId) {
        return Bytes.of(masterKey.derive(LABEL, (waveId + "/" + personId).getBytes(StandardCharsets.UTF_8)));
    }

    /** What is stored of a secret. */
    static Bytes hash(Bytes secret) {
        return Digests.sha256(secret.toArray());
    }
}
