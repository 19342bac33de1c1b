package io.undercurrent.secrets;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The one secret of a service that is not in its database: what keeps the secrets in the database unreadable without it.
 *
 * <p>Ciphertexts are {@code version(1) ‖ nonce(12) ‖ AES-256-GCM ciphertext and tag}. The nonces are random, which is
 * safe for 2^32 encryptions (NIST SP 800-38D, 8.3). The key is never used itself: one for encryption and one for each
 * label are derived from it (HKDF-SHA256, RFC 5869). Safe for use by several threads.
 */
public final class MasterKey {

    /** The length of a master key in bytes. */
    public static final int BYTES = 32;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BITS / 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final SecretKeySpec encryption;

    private MasterKey(byte[] key) {
        this.key = key.clone();
        this.encryption = new SecretKeySpec(hkdf(this.key, "undercurrent/1 encrypt"), "AES");
    }

    /**
     * The master key with the given {@link #BYTES} bytes, which are copied.
     *
     * @throws IllegalArgumentException when they are not 32
     */
    public static MasterKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A master key has " + BYTES + " bytes, not " + key.length);
        }
        return new MasterKey(key);
    }

    /**
     * The master key that a text holds in base64.
     *
     * @param where where the text was found, for the message, which says nothing of what was found there
     */
    static MasterKey fromBase64(String text, String where) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            key = new byte[0];
        }
        if (key.length != BYTES) {
            throw new ConfigurationException("The master key in " + where + " is not " + BYTES
                    + " bytes in base64 (openssl rand -base64 32 makes some)");
        }
        return new MasterKey(key);
    }

    /**
     * Encrypts and authenticates.
     *
     * @param associatedData what the plaintext belongs to, e.g. a wave's id: the same is needed to decrypt, so that a
     *     ciphertext moved to another row is refused
     */
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, associatedData).doFinal(plaintext);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not usable on this Java platform", impossible);
        }
    }

    /**
     * Decrypts what {@link #encrypt} made.
     *
     * @throws UnreadableSecretException when the ciphertext was made with another key or for other associated data, or
     *     was altered
     */
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) {
        if (ciphertext.length < OVERHEAD_BYTES || ciphertext[0] != VERSION) {
            throw new UnreadableSecretException(null);
        }
        byte[] nonce = Arrays.copyOfRange(ciphertext, 1, 1 + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, associatedData)
                    .doFinal(ciphertext, 1 + NONCE_BYTES, ciphertext.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException refused) {
            throw new UnreadableSecretException(refused);
        }
    }

    /**
     * HMAC-SHA256 of an input under a key of the label's own: a keyed hash, or a secret that need not be stored.
     *
     * @return 32 bytes, the same for the same master key, label and input
     */
    public byte[] derive(String label, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hkdf(key, "undercurrent/1 derive " + label), "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is not usable on this Java platform", impossible);
        }
    }

    /** Names the class and nothing of the key. */
    @Override
    public String toString() {
        return "MasterKey";
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associatedData) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associatedData);
        return cipher;
    }

    private static byte[] hkdf(byte[] key, String info) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(key, null, info.getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[32];
        hkdf.generateBytes(derived, 0, derived.length);
        return derived;
    }
}
