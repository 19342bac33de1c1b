package io.undercurrent.respondent;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.credential.Invitee.Place;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveKey;
import java.io.IOException;

/**
 * A wave that a respondent has checked. All that would let a service tell people apart is in the manifest; so the
 * respondent makes sure that its manifest is everybody's, and then believes nothing that is not in it (RFC 9576,
 * section 6.2, "Partitioning by Issuance Consistency").
 */
public final class TrustedWave {

    /** Fewest answers in anything published, whatever a policy says. */
    private static final int FLOOR = 5;

    private final Manifest manifest;

    private TrustedWave(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Checks a manifest against the invitation and against what dashboard-api vouches for.
     *
     * @param served the manifest as survey-api serves it, byte for byte
     * @throws BrokenPromise if it is not the one that was promised, or promises too little
     */
    public static TrustedWave check(InvitationLink link, byte[] served, WaveKey vouched) {
        Bytes digest = Digests.sha256(served);
        if (link.manifestDigest() != null && !digest.equals(link.manifestDigest())) {
            throw new BrokenPromise.ManifestMismatch("The manifest is not the one that the invitation names");
        }
        if (!digest.hex().equals(vouched.manifestDigest())) {
            throw new BrokenPromise.ManifestMismatch("The manifest is not the one that the dashboard vouches for");
        }
        Manifest manifest = read(served);
        if (!Manifest.PROTOCOL.equals(manifest.protocol()) || !link.waveId().equals(manifest.waveId())) {
            throw new BrokenPromise.ManifestMismatch("The manifest is of another wave or protocol");
        }
        if (!manifest.sealingKey().equals(vouched.sealingKey())) {
            throw new BrokenPromise.SealingKeyMismatch("The manifest's sealing key is not the dashboard's");
        }
        checkPolicy(manifest.policy());
        return new TrustedWave(manifest);
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * The cohort that survey-api says a person is in, as the manifest has it.
     *
     * @throws BrokenPromise if the manifest does not list it with this key, or it is smaller than promised
     */
    public Cohort cohort(Place place) {
        var cohort = manifest.report(place.report()).stream()
                .flatMap(report -> report.cohorts().stream())
                .filter(listed ->
                        listed.id().equals(place.cohort()) && listed.keyId().equals(place.keyId()))
                .findFirst()
                .orElseThrow(() -> new BrokenPromise.UnlistedKey(
                        "The manifest does not list the key to be used for report " + place.report()));
        checkKey(cohort, place.report());
        if (cohort.invited() < manifest.policy().k()) {
            throw new BrokenPromise.CohortTooSmall("The cohort for report %s has %d people, fewer than the %d promised"
                    .formatted(
                            place.report(), cohort.invited(), manifest.policy().k()));
        }
        return cohort;
    }

    private static void checkKey(Cohort cohort, String report) {
        if (!CohortKeys.keyId(cohort.key()).equals(cohort.keyId())) {
            throw new BrokenPromise.UnlistedKey("The key for report " + report + " does not match its id");
        }
        try {
            CohortKeys.readPublic(cohort.key());
        } catch (IllegalArgumentException e) {
            throw new BrokenPromise.UnlistedKey("The key for report " + report + " " + e.getMessage());
        }
    }

    private static void checkPolicy(Policy policy) {
        if (policy.t() < FLOOR || policy.k() < policy.t()) {
            throw new BrokenPromise.PolicyTooWeak(
                    "The policy has k = %d and t = %d, but k must be at least t and t at least %d"
                            .formatted(policy.k(), policy.t(), FLOOR));
        }
    }

    private static Manifest read(byte[] served) {
        try {
            return PublicApi.MAPPER.readValue(served, Manifest.class);
        } catch (IOException e) {
            throw new BrokenPromise.ManifestMismatch("The manifest cannot be read");
        }
    }
}
