package io.undercurrent.bench;

import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.concurrent.TimeUnit;

/** What no ballot can do without: the verification of its credential, which an inserted row does not have. */
final class Verification {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(3);

    private Verification() {}

    /** Signatures that one thread verifies in a second, once the code is compiled. */
    static double perSecond() {
        var key = BlindRsa.generateKey();
        var publicKey = CohortKeys.readPublic(CohortKeys.publicKey(key));
        byte[] message = new byte[100];
        byte[] signature = sign(key, message);
        count(publicKey, message, signature);
        return count(publicKey, message, signature) * 1e9 / NANOS;
    }

    private static long count(RSAPublicKey key, byte[] message, byte[] signature) {
        long verified = 0;
        for (long start = System.nanoTime(); System.nanoTime() - start < NANOS; verified++) {
            if (!BlindRsa.verify(key, message, signature)) {
                throw new IllegalStateException("A good signature did not hold");
            }
        }
        return verified;
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK offers no RSASSA-PSS", e);
        }
    }
}
