package io.undercurrent.survey.testsupport;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.respondent.BlindedCredential;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A wave with two reports of two cohorts each, real keys, and nothing around it: for rules that need a manifest. */
public final class IssuedWave {

    private final UUID id = UUID.randomUUID();
    private final SealingKeyPair sealing = SealingKeyPair.generate();
    private final Map<Bytes, RSAPrivateCrtKey> keys = new HashMap<>();
    private final Manifest manifest;

    public IssuedWave() {
        manifest = new Manifest(
                Manifest.PROTOCOL,
                id,
                "A wave",
                "undercurrent-pulse/1",
                List.of("ANX1"),
                Policy.DEFAULT,
                sealing.publicKey(),
                List.of(report("unit", "Acme/Sales", "Acme/Platform"), report("location", "Berlin", "Porto")));
    }

    public Manifest manifest() {
        return manifest;
    }

    /** A credential as an honest respondent of this cohort gets it. */
    public Credential credential(String report, String cohort) {
        var listed = manifest.report(report).orElseThrow().cohorts().stream()
                .filter(candidate -> candidate.id().equals(cohort))
                .findFirst()
                .orElseThrow();
        var blinded = BlindedCredential.blind(id, report, listed);
        byte[] signature = BlindRsa.sign(
                keys.get(listed.keyId()), blinded.message().blinded().toArray());
        return blinded.finalizeWith(Bytes.of(signature));
    }

    /** A ballot with this credential, really sealed. */
    public Ballot ballot(Credential credential) {
        return new Ballot(
                credential,
                Sealing.seal(
                        manifest.sealingKey(),
                        id,
                        credential.report(),
                        CredentialMessage.ballotId(credential.message()),
                        "{\"answers\":{\"ANX1\":4}}".getBytes(StandardCharsets.UTF_8)));
    }

    private Report report(String name, String... cohorts) {
        return new Report(name, List.of(cohorts).stream().map(this::cohort).toList(), List.of());
    }

    private Cohort cohort(String id) {
        var key = BlindRsa.generateKey();
        var spki = CohortKeys.publicKey(key);
        keys.put(CohortKeys.keyId(spki), key);
        return new Cohort(id, 12, CohortKeys.keyId(spki), spki);
    }
}
