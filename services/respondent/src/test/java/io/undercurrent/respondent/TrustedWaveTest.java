package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.credential.Invitee.Place;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.respondent.testsupport.Cast;
import io.undercurrent.respondent.testsupport.Pulse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedWaveTest {

    private static final URI SURVEY = URI.create("http://localhost:8080");

    private final Manifest promised = Pulse.manifest();
    private final InvitationLink link = Pulse.link(SURVEY, promised);

    @Test
    void honestWave_isTrusted() {
        var wave = TrustedWave.check(link, Pulse.json(promised), Pulse.vouchFor(promised));

        assertThat(wave.manifest()).isEqualTo(promised);
        assertThat(wave.cohort(Pulse.LISBON)).isEqualTo(Cast.LISBON.cohort(10));
    }

    @Test
    void manifestThatSaysTheSameInOtherBytes_isNotTheOneInTheLink() {
        byte[] spaced =
                (new String(Pulse.json(promised), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        var vouched = new WaveKey(
                Pulse.WAVE, promised.sealingKey(), Digests.sha256(spaced).hex());

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class)
                .isThrownBy(() -> TrustedWave.check(link, spaced, vouched))
                .withMessage("The manifest is not the one that the invitation names");
    }

    @Test
    void manifestThatTheDashboardDoesNotKnow_isRefused() {
        var other = Pulse.manifest(Policy.DEFAULT, Cast.LISBON.cohort(11));

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class)
                .isThrownBy(() -> TrustedWave.check(link, Pulse.json(promised), Pulse.vouchFor(other)))
                .withMessage("The manifest is not the one that the dashboard vouches for");
    }

    @Test
    void waveThatTheDashboardHasNotSeenOpen_isRefused() {
        var unopened = new WaveKey(Pulse.WAVE, promised.sealingKey(), null);

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class)
                .isThrownBy(() -> TrustedWave.check(link, Pulse.json(promised), unopened))
                .withMessage("The manifest is not the one that the dashboard vouches for");
    }

    @Test
    void linkWithoutDigest_restsOnTheDashboardAlone() {
        var bare = new InvitationLink(SURVEY, Pulse.WAVE, Pulse.SECRET, null);

        assertThat(TrustedWave.check(bare, Pulse.json(promised), Pulse.vouchFor(promised))
                        .manifest())
                .isEqualTo(promised);
    }

    @Test
    void manifestOfAnotherWave_isRefused() {
        var other = Pulse.manifest(UUID.randomUUID(), Policy.DEFAULT, promised.sealingKey(), Cast.LISBON.cohort(10));

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class)
                .isThrownBy(() -> check(other))
                .withMessage("The manifest is of another wave or protocol");
    }

    @Test
    void manifestThatIsNone_isRefused() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        var bare = new InvitationLink(SURVEY, Pulse.WAVE, Pulse.SECRET, null);
        var vouched = new WaveKey(
                Pulse.WAVE, promised.sealingKey(), Digests.sha256(page).hex());

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class)
                .isThrownBy(() -> TrustedWave.check(bare, page, vouched))
                .withMessage("The manifest cannot be read");
    }

    @Test
    void sealingKeyThatIsNotTheDashboards_isRefused() {
        var substituted = SealingKeyPair.generate().publicKey();
        var manifest = Pulse.manifest(Pulse.WAVE, Policy.DEFAULT, substituted, Cast.LISBON.cohort(10));
        var vouched = new WaveKey(
                Pulse.WAVE, promised.sealingKey(), Pulse.vouchFor(manifest).manifestDigest());

        assertThatExceptionOfType(BrokenPromise.SealingKeyMismatch.class)
                .isThrownBy(() -> TrustedWave.check(Pulse.link(SURVEY, manifest), Pulse.json(manifest), vouched))
                .withMessage("The manifest's sealing key is not the dashboard's");
    }

    @ParameterizedTest
    @CsvSource({"10, 4", "5, 6"})
    void policyBelowTheFloor_isRefused(int k, int t) {
        assertThatExceptionOfType(BrokenPromise.PolicyTooWeak.class)
                .isThrownBy(() -> check(Pulse.manifest(new Policy(k, t, 14), Cast.LISBON.cohort(10))))
                .withMessage("The policy has k = %d and t = %d, but k must be at least t and t at least 5", k, t);
    }

    @Test
    void cohortBelowK_isRefused() {
        var wave = check(Pulse.manifest(Policy.DEFAULT, Cast.LISBON.cohort(9)));

        assertThatExceptionOfType(BrokenPromise.CohortTooSmall.class)
                .isThrownBy(() -> wave.cohort(Pulse.LISBON))
                .withMessage("The cohort for report location has 9 people, fewer than the 10 promised");
    }

    @Test
    void keyThatTheManifestListsElsewhereOrNowhere_isRefused() {
        var wave = check(promised);

        assertUnlisted(wave, new Place("location", "Lisbon", CohortKeys.keyId(Bytes.of(new byte[294]))));
        assertUnlisted(wave, new Place("location", "Porto", Pulse.LISBON.keyId()));
        assertUnlisted(wave, new Place("location", "Acme/Platform", Pulse.PLATFORM.keyId()));
        assertUnlisted(wave, new Place("tenure", "Lisbon", Pulse.LISBON.keyId()));
    }

    @Test
    void keyUnderAWrongId_isRefused() {
        var lisbon = new Cohort(
                "Lisbon", 10, Pulse.LISBON.keyId(), Cast.PORTO.cohort(10).key());
        var wave = check(Pulse.manifest(Policy.DEFAULT, lisbon));

        assertThatExceptionOfType(BrokenPromise.UnlistedKey.class)
                .isThrownBy(() -> wave.cohort(Pulse.LISBON))
                .withMessage("The key for report location does not match its id");
    }

    @Test
    void weakKey_isRefused() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        var key = Bytes.of(generator.generateKeyPair().getPublic().getEncoded());
        var lisbon = new Cohort("Lisbon", 10, CohortKeys.keyId(key), key);
        var wave = check(Pulse.manifest(Policy.DEFAULT, lisbon));

        assertThatExceptionOfType(BrokenPromise.UnlistedKey.class)
                .isThrownBy(() -> wave.cohort(new Place("location", "Lisbon", lisbon.keyId())))
                .withMessage("The key for report location is not an RSA-2048 key with exponent 65537");
    }

    private static void assertUnlisted(TrustedWave wave, Place place) {
        assertThatExceptionOfType(BrokenPromise.UnlistedKey.class)
                .isThrownBy(() -> wave.cohort(place))
                .withMessage("The manifest does not list the key to be used for report " + place.report());
    }

    /** Checks a manifest that invitation and dashboard agree on. */
    private static TrustedWave check(Manifest manifest) {
        return TrustedWave.check(Pulse.link(SURVEY, manifest), Pulse.json(manifest), Pulse.vouchFor(manifest));
    }
}
