package io.undercurrent.contract.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * The issuer's and the verifier's half of RSABSSA-SHA384-PSS-Randomized (RFC 9474), on the JDK alone.
 *
 * <p>The holder's half (prepare, blind, finalize) belongs to whoever answers: the browser or the Java respondent.
 */
public final class BlindRsa {

    /** Bits of a cohort key. It guards one wave of a few weeks against forged ballots; blindness does not rest on it. */
    public static final int KEY_BITS = 2048;

    /** Bytes of random prefix that {@code PrepareRandomize} puts before a message. */
    public static final int PREFIX_LENGTH = 32;

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    private BlindRsa() {}

    /** Makes a fresh cohort key; takes some 80 ms of processor time. */
    public static RSAPrivateCrtKey generateKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK offers no RSA key generation", e);
        }
    }

    /**
     * {@code BlindSign} of RFC 9474, section 4.3. Deterministic: the same blinded message gives the same signature,
     * which is what makes a retry after a lost reply safe.
     *
     * @param blinded the blinded message, exactly as long as the modulus
     * @throws IllegalArgumentException if the length is wrong or the message is not below the modulus
     */
    public static byte[] sign(RSAPrivateCrtKey key, byte[] blinded) {
        if (blinded.length != modulusLength(key)) {
            throw new IllegalArgumentException("must be " + modulusLength(key) + " bytes long");
        }
        if (new BigInteger(1, blinded).compareTo(key.getModulus()) >= 0) {
            throw new IllegalArgumentException("is not below the modulus of the key");
        }
        try {
            // ENCRYPT_MODE with a CRT private key makes the JDK blind the exponentiation against side channels.
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            byte[] signature = cipher.doFinal(blinded);
            checkAgainstFaults(key, blinded, signature);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK refused a raw RSA operation", e);
        }
    }

    /** Whether {@code signature} is a valid signature over the prepared message. False, never an exception, for garbage. */
    public static boolean verify(RSAPublicKey key, byte[] preparedMessage, byte[] signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(preparedMessage);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false; // the JDK throws, rather than answers, when the length is wrong
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK offers no RSASSA-PSS", e);
        }
    }

    /** Bytes of the modulus, and so of every blinded message and signature under {@code key}. */
    public static int modulusLength(RSAKey key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    /** RFC 9474, section 4.3, step 4: a faulty signature would give the private key away. */
    private static void checkAgainstFaults(RSAPrivateCrtKey key, byte[] blinded, byte[] signature) {
        var opened = new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
        if (!Arrays.equals(fixedLength(opened, blinded.length), blinded)) {
            throw new IllegalStateException("A signature did not open to its message; it is not handed out");
        }
    }

    private static byte[] fixedLength(BigInteger number, int length) {
        byte[] raw = number.toByteArray();
        byte[] result = new byte[length];
        int copied = Math.min(raw.length, length);
        System.arraycopy(raw, raw.length - copied, result, length - copied, copied);
        return result;
    }
}
