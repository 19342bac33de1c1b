package io.undercurrent.contract.crypto;

import io.undercurrent.contract.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Sealing of answers to a wave's key: HPKE base mode (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
 * AES-128-GCM.
 *
 * <p>A sealed ballot is {@code enc(32) ‖ ciphertext}. The plaintext is padded to a multiple of {@value #BLOCK} bytes
 * (ISO/IEC 7816-4: 0x80, then zeros), so that a length tells nothing of the answers; {@code info} binds the wave and
 * the report, {@code aad} the ballot id, so that a ballot cannot be moved to another place.
 */
public final class Sealing {

    /** Sealed ballots come in steps of this many bytes. */
    public static final int BLOCK = 256;

    /** Bytes that sealing adds to the padded plaintext: the encapsulated key and the AES-GCM tag. */
    public static final int OVERHEAD = 32 + 16;

    private static final int ENC_LENGTH = 32;
    private static final byte[] PROTOCOL = "undercurrent/1".getBytes(StandardCharsets.US_ASCII);

    private Sealing() {}

    /**
     * Seals {@code plaintext} for one ballot of one report of one wave.
     *
     * @param sealingKey the wave's X25519 public key, 32 bytes
     */
    public static Bytes seal(Bytes sealingKey, UUID waveId, String report, Bytes ballotId, byte[] plaintext) {
        var hpke = hpke();
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(sealingKey.toArray()),
                    info(waveId, report),
                    ballotId.toArray(),
                    pad(plaintext),
                    null,
                    null,
                    null);
            return Bytes.of(concat(sealed[1], sealed[0]));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /**
     * Opens a sealed ballot.
     *
     * @return the plaintext, or empty if this ballot was not sealed by an honest client for this key, wave, report and
     *     ballot id: such a ballot is spoiled
     */
    public static Optional<byte[]> open(SealingKeyPair key, UUID waveId, String report, Bytes ballotId, Bytes sealed) {
        byte[] bytes = sealed.toArray();
        if (!plausibleLength(bytes.length)) {
            return Optional.empty();
        }
        try {
            byte[] padded = hpke().open(
                            Arrays.copyOf(bytes, ENC_LENGTH),
                            key.keyPair(),
                            info(waveId, report),
                            ballotId.toArray(),
                            Arrays.copyOfRange(bytes, ENC_LENGTH, bytes.length),
                            null,
                            null,
                            null);
            return unpad(padded);
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty(); // forged, moved, or a degenerate encapsulated key: the caller counts it as spoiled
        }
    }

    /** Whether a sealed ballot can be this long at all: the overhead and one or more whole blocks. */
    public static boolean plausibleLength(int length) {
        return length >= OVERHEAD + BLOCK && (length - OVERHEAD) % BLOCK == 0;
    }

    static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
    }

    private static byte[] info(UUID waveId, String report) {
        byte[] name = report.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PROTOCOL.length + 16 + name.length)
                .put(PROTOCOL)
                .putLong(waveId.getMostSignificantBits())
                .putLong(waveId.getLeastSignificantBits())
                .put(name)
                .array();
    }

    private static byte[] pad(byte[] plaintext) {
        byte[] padded = Arrays.copyOf(plaintext, (plaintext.length / BLOCK + 1) * BLOCK);
        padded[plaintext.length] = (byte) 0x80;
        return padded;
    }

    private static Optional<byte[]> unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        return end >= 0 && padded[end] == (byte) 0x80 ? Optional.of(Arrays.copyOf(padded, end)) : Optional.empty();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
