package io.undercurrent.respondent;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.credential.CredentialRequest.BlindedMessage;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.wave.Cohort;
import java.security.SecureRandom;
import java.util.UUID;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSABlindSignatureParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureClient;

/**
 * A credential on its way: the holder's half of RSABSSA-SHA384-PSS-Randomized (RFC 9474).
 *
 * <p>It keeps the blinding for as long as it lives, so that after a lost reply the same blinded message can be sent
 * again: survey-api signs one per person and no other.
 */
public final class BlindedCredential {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String report;
    private final RSABlindSignatureClient client;
    private final RSABlindSignatureClient.Blinded blinded;

    private BlindedCredential(String report, RSABlindSignatureClient client, RSABlindSignatureClient.Blinded blinded) {
        this.report = report;
        this.client = client;
        this.blinded = blinded;
    }

    /**
     * Draws a nonce, then prepares and blinds the message (RFC 9474, sections 4.1 and 4.2).
     *
     * @param cohort taken from a checked manifest, see {@link TrustedWave#cohort}
     */
    public static BlindedCredential blind(UUID waveId, String report, Cohort cohort) {
        var key = CohortKeys.readPublic(cohort.key());
        var client = new RSABlindSignatureClient(
                RSABlindSignatureParameters.RSABSSA_SHA384_PSS_RANDOMIZED,
                new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()),
                RANDOM);
        var message = new CredentialMessage(waveId, cohort.keyId(), nonce());
        try {
            return new BlindedCredential(report, client, client.blind(message.encoded()));
        } catch (CryptoException e) {
            throw new IllegalStateException("Blinding failed", e);
        }
    }

    /** What survey-api is given to sign. */
    public BlindedMessage message() {
        return new BlindedMessage(report, Bytes.of(blinded.getBlindedMessage()));
    }

    /**
     * Removes the blinding and verifies the signature (RFC 9474, section 4.4).
     *
     * @throws BrokenPromise.BadSignature if it does not hold; never ask for another, under whatever key
     */
    public Credential finalizeWith(Bytes blindSignature) {
        try {
            byte[] signature = client.finalize(blinded, blindSignature.toArray());
            return new Credential(report, Bytes.of(blinded.getPreparedMessage()), Bytes.of(signature));
        } catch (CryptoException e) {
            throw new BrokenPromise.BadSignature("The signature for report " + report + " does not hold");
        }
    }

    private static Bytes nonce() {
        byte[] nonce = new byte[CredentialMessage.NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        return Bytes.of(nonce);
    }
}
