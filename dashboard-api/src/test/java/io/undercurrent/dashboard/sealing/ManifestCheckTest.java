package io.undercurrent.dashboard.sealing;

import static io.undercurrent.dashboard.testsupport.SampleWave.BERN;
import static io.undercurrent.dashboard.testsupport.SampleWave.LOCATION;
import static io.undercurrent.dashboard.testsupport.SampleWave.NORTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.OSLO;
import static io.undercurrent.dashboard.testsupport.SampleWave.PER_COHORT;
import static io.undercurrent.dashboard.testsupport.SampleWave.SOUTH;
import static io.undercurrent.dashboard.testsupport.SampleWave.UNIT;
import static io.undercurrent.dashboard.testsupport.SampleWave.cohort;
import static io.undercurrent.dashboard.testsupport.SampleWave.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.testsupport.SampleWave;
import io.undercurrent.rest.problem.InputError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestCheckTest {

    private static final Bytes SEALING_KEY = SealingKeyPair.generate().publicKey();

    private final SampleWave wave = new SampleWave();

    @Test
    void theManifestOfTheWave() {
        assertThat(defects(wave.manifest(SEALING_KEY))).isEmpty();
    }

    @Test
    void headOfAnotherWave() {
        var other = new SampleWave(new Policy(12, 6, 3))
                .manifest(SealingKeyPair.generate().publicKey());
        var renamed = new Manifest(
                "undercurrent/2",
                other.waveId(),
                "Autumn pulse",
                "sample/2",
                List.of("WORRY"),
                other.policy(),
                other.sealingKey(),
                other.reports());

        assertThat(defects(renamed))
                .extracting(InputError::field)
                .containsExactly("protocol", "waveId", "title", "instrument", "items", "policy", "sealingKey");
    }

    @Test
    void cohortsOtherThanThoseWhoseOverlapsWereRegistered() {
        var known = new Overlap(LOCATION, UNIT, Map.of(BERN, List.of(NORTH, SOUTH), OSLO, List.of(SOUTH)));
        var unknown = new Overlap(LOCATION, UNIT, Map.of(BERN, List.of("East")));

        assertThat(ManifestCheck.defects(wave.registration(List.of(known)), SEALING_KEY, wave.manifest(SEALING_KEY)))
                .isEmpty();
        assertThat(ManifestCheck.defects(wave.registration(List.of(unknown)), SEALING_KEY, wave.manifest(SEALING_KEY)))
                .extracting(InputError::field)
                .containsExactly("reports");
    }

    @Test
    void noReport() {
        assertThat(defects()).extracting(InputError::field).containsExactly("reports");
    }

    @Test
    void cohortOfFewerThanK() {
        var small = new Cohort(NORTH, 9, cohort(NORTH).keyId(), cohort(NORTH).key());

        assertThat(defects(unit(small, cohort(SOUTH))))
                .containsExactly(InputError.field("reports[0].cohorts[0].invited", "must be at least 10"));
    }

    @Test
    void reportsOfDifferentPeople() {
        var oslo = new Cohort(
                OSLO, PER_COHORT + 1, cohort(OSLO).keyId(), cohort(OSLO).key());

        assertThat(defects(unit(cohort(NORTH), cohort(SOUTH)), location(oslo)))
                .containsExactly(InputError.field(
                        "reports[1].cohorts", "do not hold as many people as those of the first report"));
    }

    @Test
    void keyIdOfAnotherKey() {
        var swapped = new Cohort(
                NORTH, PER_COHORT, cohort(BERN).keyId(), cohort(NORTH).key());

        assertThat(defects(unit(swapped, cohort(SOUTH))))
                .containsExactly(InputError.field("reports[0].cohorts[0].keyId", "is not the SHA-256 of the key"));
    }

    @Test
    void oneKeyForTwoCohorts() {
        var twin = new Cohort(
                SOUTH, PER_COHORT, cohort(NORTH).keyId(), cohort(NORTH).key());

        assertThat(defects(unit(cohort(NORTH), twin)))
                .containsExactly(InputError.field("reports[0].cohorts[1].keyId", "is another cohort's, too"));
    }

    @Test
    void keyThatIsNoRsaKey() {
        var noKey = Bytes.of(new byte[] {1, 2, 3});
        var cohort = new Cohort(NORTH, PER_COHORT, CohortKeys.keyId(noKey), noKey);

        assertThat(defects(unit(cohort, cohort(SOUTH))))
                .containsExactly(InputError.field("reports[0].cohorts[0].key", "is not an RSA SubjectPublicKeyInfo"));
    }

    @Test
    void fieldsThatAreMissing() {
        var report = new Report(
                null,
                List.of(new Cohort(null, PER_COHORT, null, null)),
                List.of(new Group(null, null, null, 0, true, List.of(), List.of())));

        assertThat(defects(report))
                .extracting(InputError::field)
                .contains(
                        "reports[0].name",
                        "reports[0].cohorts[0].id",
                        "reports[0].cohorts[0].key",
                        "reports[0].groups[0].id");
    }

    @Test
    void twoReportsOfOneName() {
        var north = unit(cohort(NORTH), cohort(SOUTH));
        var again = new Report(UNIT, List.of(cohort(BERN), cohort(OSLO)), List.of(group("*", null, 0, BERN, OSLO)));

        assertThat(defects(north, again)).extracting(InputError::field).containsExactly("reports[1].name");
    }

    @Test
    void rootWithoutOneOfTheCohorts() {
        assertThat(groupDefects(group("Acme", null, 0, NORTH)))
                .containsExactly(InputError.field("reports[0].groups[0].cohorts", "must be all cohorts of the report"));
    }

    @Test
    void groupBeforeItsParent() {
        assertThat(groupDefects(group("Acme", null, 0, NORTH, SOUTH), group("Acme/X/Y", "Acme/X", 2, NORTH)))
                .containsExactly(
                        InputError.field("reports[0].groups[1].parent", "must be a group that stands before it"));
    }

    @Test
    void siblingsThatShareACohort() {
        assertThat(groupDefects(
                        group("Acme", null, 0, NORTH, SOUTH),
                        group("Acme/All", "Acme", 1, NORTH, SOUTH),
                        group(NORTH, "Acme", 1, NORTH)))
                .containsExactly(InputError.field("reports[0].groups[2].cohorts", "are a sibling's, too"));
    }

    @Test
    void groupOfCohortsThatAreNotItsParents() {
        assertThat(groupDefects(
                        group("Acme", null, 0, NORTH, SOUTH),
                        group(NORTH, "Acme", 1, NORTH),
                        group("Acme/North/Lab", NORTH, 2, SOUTH)))
                .containsExactly(InputError.field("reports[0].groups[2].cohorts", "must be its parent's"));
    }

    @Test
    void groupAtTheWrongLevel() {
        assertThat(groupDefects(group("Acme", null, 0, NORTH, SOUTH), group(NORTH, "Acme", 2, NORTH)))
                .containsExactly(InputError.field("reports[0].groups[1].level", "must be one more than its parent's"));
    }

    private List<InputError> groupDefects(Group... groups) {
        return defects(new Report(UNIT, List.of(cohort(NORTH), cohort(SOUTH)), List.of(groups)));
    }

    private List<InputError> defects(Report... reports) {
        return defects(wave.manifest(SEALING_KEY, List.of(reports)));
    }

    private List<InputError> defects(Manifest manifest) {
        return ManifestCheck.defects(wave.registration(), SEALING_KEY, manifest);
    }

    private static Report unit(Cohort north, Cohort south) {
        return new Report(
                UNIT, List.of(north, south), SampleWave.reports().get(0).groups());
    }

    private static Report location(Cohort oslo) {
        return new Report(
                LOCATION,
                List.of(cohort(BERN), oslo),
                SampleWave.reports().get(1).groups());
    }
}
