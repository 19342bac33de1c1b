package io.undercurrent.contract.crypto;

import io.undercurrent.contract.Bytes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Encodings of the RSA key that a cohort has in one wave. */
public final class CohortKeys {

    private static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(65537);

    private CohortKeys() {}

    /** The SubjectPublicKeyInfo (RFC 5280) of the public half, as browsers import it. */
    public static Bytes publicKey(RSAPrivateCrtKey key) {
        try {
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Bytes.of(rsa().generatePublic(spec).getEncoded());
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("An RSA private key has no valid public half", e);
        }
    }

    /** The identifier of a key: SHA-256 of its SubjectPublicKeyInfo, 32 bytes. */
    public static Bytes keyId(Bytes subjectPublicKeyInfo) {
        return Digests.sha256(subjectPublicKeyInfo.toArray());
    }

    /**
     * Reads a cohort's public key.
     *
     * @throws IllegalArgumentException unless it is an RSA key of {@value BlindRsa#KEY_BITS} bits with exponent 65537
     */
    public static RSAPublicKey readPublic(Bytes subjectPublicKeyInfo) {
        try {
            var key = (RSAPublicKey) rsa().generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo.toArray()));
            if (key.getModulus().bitLength() != BlindRsa.KEY_BITS
                    || !key.getPublicExponent().equals(PUBLIC_EXPONENT)) {
                throw new IllegalArgumentException("is not an RSA-" + BlindRsa.KEY_BITS + " key with exponent 65537");
            }
            return key;
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("is not an RSA SubjectPublicKeyInfo", e);
        }
    }

    /** Reads back what {@code key.getEncoded()} gave (PKCS#8, RFC 5208). */
    public static RSAPrivateCrtKey readPrivate(byte[] pkcs8) {
        try {
            return (RSAPrivateCrtKey) rsa().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("is not an RSA private key in PKCS#8", e);
        }
    }

    private static KeyFactory rsa() {
        try {
            return KeyFactory.getInstance("RSA");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK offers no RSA", e);
        }
    }
}
