package io.undercurrent.respondent;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.Manifest;
import java.util.UUID;

/**
 * Seals ballots to the key of one wave.
 *
 * @param waveId the wave
 * @param sealingKey its X25519 public key, 32 bytes
 */
public record Envelope(UUID waveId, Bytes sealingKey) {

    public static Envelope of(Manifest manifest) {
        return new Envelope(manifest.waveId(), manifest.sealingKey());
    }

    /** Seals answers anew: two ballots with the same answers have nothing in common. */
    public Ballot seal(Credential credential, Answers answers) {
        try {
            return seal(credential, PublicApi.MAPPER.writeValueAsBytes(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers could not be written", e);
        }
    }

    /** Seals any bytes, be they answers or not. */
    public Ballot seal(Credential credential, byte[] plaintext) {
        var ballotId = CredentialMessage.ballotId(credential.message());
        var sealed = Sealing.seal(sealingKey, waveId, credential.report(), ballotId, plaintext);
        return new Ballot(credential, sealed);
    }
}
