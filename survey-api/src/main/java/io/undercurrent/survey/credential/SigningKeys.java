package io.undercurrent.survey.credential;

import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.secrets.MasterKey;
import io.undercurrent.survey.wave.WaveCohort;
import io.undercurrent.survey.wave.WaveCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.UUID;

/** The private keys of open waves' cohorts: encrypted in the database, in the clear only while one signs. */
@ApplicationScoped
public class SigningKeys {

    private final WaveCohorts cohorts;
    private final MasterKey masterKey;

    SigningKeys(WaveCohorts cohorts, MasterKey masterKey) {
        this.cohorts = cohorts;
        this.masterKey = masterKey;
    }

    /** Gives a cohort a key of its own; inside the caller's transaction. */
    public void assign(WaveCohort cohort, RSAPrivateCrtKey key) {
        var publicKey = CohortKeys.publicKey(key);
        var keyId = CohortKeys.keyId(publicKey);
        cohort.assignKey(keyId, publicKey, masterKey.encrypt(key.getEncoded(), keyId.toArray()));
    }

    /** The key of a cohort of an open wave; a 409 problem when it has been destroyed. */
    RSAPrivateCrtKey of(UUID waveId, String report, String cohortId) {
        var cohort = cohorts.findById(new WaveCohort.Id(waveId, report, cohortId));
        byte[] encrypted = cohort.privateKey()
                .orElseThrow(() -> Problems.conflict("wave-not-open", "The wave has closed; its keys are destroyed."));
        return CohortKeys.readPrivate(
                masterKey.decrypt(encrypted, cohort.keyId().toArray()));
    }
}
