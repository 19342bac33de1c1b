package io.undercurrent.contract.testsupport;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;

/** Two cohort keys, made once for all tests, since making one takes a while. */
public enum CohortKey {
    LISBON,
    PORTO;

    private final RSAPrivateCrtKey key = BlindRsa.generateKey();

    public RSAPrivateCrtKey privateKey() {
        return key;
    }

    public Bytes encoded() {
        return CohortKeys.publicKey(key);
    }

    public RSAPublicKey publicKey() {
        return CohortKeys.readPublic(encoded());
    }
}
