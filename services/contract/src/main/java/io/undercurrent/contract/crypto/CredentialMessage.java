package io.undercurrent.contract.crypto;

import io.undercurrent.contract.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * What a credential signs: {@code "undercurrent/1" ‖ waveId(16) ‖ keyId(32) ‖ nonce(32)}.
 *
 * <p>Wave and key stand in the message, so that a signature of one cohort is worth nothing in another (RFC 9474,
 * section 7, "Key Substitution Attacks"); the nonce is the holder's and never seen by the issuer.
 *
 * @param waveId the wave in which the credential is good
 * @param keyId the cohort key that signs it, see {@link CohortKeys#keyId}; 32 bytes
 * @param nonce drawn at random by the holder; 32 bytes
 */
public record CredentialMessage(UUID waveId, Bytes keyId, Bytes nonce) {

    public static final int NONCE_LENGTH = 32;

    private static final byte[] PROTOCOL = "undercurrent/1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_ID_LENGTH = 32;
    private static final int LENGTH = PROTOCOL.length + 16 + KEY_ID_LENGTH + NONCE_LENGTH;

    /** Bytes of a prepared message: the random prefix of RFC 9474 and the message. */
    public static final int PREPARED_LENGTH = BlindRsa.PREFIX_LENGTH + LENGTH;

    public CredentialMessage {
        if (keyId.length() != KEY_ID_LENGTH || nonce.length() != NONCE_LENGTH) {
            throw new IllegalArgumentException("A key id and a nonce are 32 bytes each");
        }
    }

    /** The bytes that the holder prepares and blinds. */
    public byte[] encoded() {
        return ByteBuffer.allocate(LENGTH)
                .put(PROTOCOL)
                .putLong(waveId.getMostSignificantBits())
                .putLong(waveId.getLeastSignificantBits())
                .put(keyId.toArray())
                .put(nonce.toArray())
                .array();
    }

    /**
     * Takes a prepared message apart.
     *
     * @throws IllegalArgumentException if its length or its protocol label is not ours
     */
    public static CredentialMessage ofPrepared(Bytes prepared) {
        if (prepared.length() != PREPARED_LENGTH) {
            throw new IllegalArgumentException("must be " + PREPARED_LENGTH + " bytes long");
        }
        var buffer = ByteBuffer.wrap(prepared.toArray()).position(BlindRsa.PREFIX_LENGTH);
        if (!Arrays.equals(take(buffer, PROTOCOL.length), PROTOCOL)) {
            throw new IllegalArgumentException("is not a message of protocol undercurrent/1");
        }
        var waveId = new UUID(buffer.getLong(), buffer.getLong());
        return new CredentialMessage(
                waveId, Bytes.of(take(buffer, KEY_ID_LENGTH)), Bytes.of(take(buffer, NONCE_LENGTH)));
    }

    /** The ballot id: SHA-256 of the prepared message. One credential, one id, whatever its signature looks like. */
    public static Bytes ballotId(Bytes prepared) {
        return Digests.sha256(prepared.toArray());
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
