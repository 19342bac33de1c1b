package io.undercurrent.respondent.testsupport;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.wave.Cohort;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;

/** Cohorts with their keys: made once for all tests, since making one takes a while. */
public enum Cast {
    PLATFORM("Acme/Platform"),
    SALES("Acme/Sales"),
    LISBON("Lisbon"),
    PORTO("Porto");

    private final String id;
    private final RSAPrivateCrtKey key = BlindRsa.generateKey();

    Cast(String id) {
        this.id = id;
    }

    /** The cohort whose key has this id. */
    public static Cast ofKey(Bytes keyId) {
        return Arrays.stream(values())
                .filter(cast -> cast.cohort(0).keyId().equals(keyId))
                .findFirst()
                .orElseThrow();
    }

    public String id() {
        return id;
    }

    public RSAPrivateCrtKey key() {
        return key;
    }

    public Cohort cohort(int invited) {
        Bytes encoded = CohortKeys.publicKey(key);
        return new Cohort(id, invited, CohortKeys.keyId(encoded), encoded);
    }
}
