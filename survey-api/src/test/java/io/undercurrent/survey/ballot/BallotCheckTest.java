package io.undercurrent.survey.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.survey.testsupport.IssuedWave;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotCheckTest {

    private static final IssuedWave WAVE = new IssuedWave();
    private static final IssuedWave OTHER_WAVE = new IssuedWave();

    private final BallotCheck check = new BallotCheck(WAVE.manifest());
    private final Credential sales = WAVE.credential("unit", "Acme/Sales");
    private final Credential berlin = WAVE.credential("location", "Berlin");

    @Test
    void oneBallotForEachReport_isAccepted() {
        var checked = check.check(List.of(WAVE.ballot(sales), WAVE.ballot(berlin)));

        assertThat(checked)
                .extracting(ballot -> ballot.credential().ballotId())
                .containsExactly(
                        CredentialMessage.ballotId(sales.message()), CredentialMessage.ballotId(berlin.message()));
        assertThat(checked).extracting(ballot -> ballot.credential().report()).containsExactly("unit", "location");
    }

    @Test
    void aReportWithoutABallot_isIncomplete() {
        refused(400, "ballots-incomplete", "location, unit", List.of(WAVE.ballot(sales)));
    }

    @Test
    void twoBallotsForOneReport_areRefused() {
        var second = WAVE.credential("unit", "Acme/Platform");
        refused(400, "ballots-incomplete", "all at once", List.of(WAVE.ballot(sales), WAVE.ballot(second)));
    }

    @Test
    void aCredentialOfAnotherWave_isRefused() {
        var foreign = OTHER_WAVE.credential("unit", "Acme/Sales");
        refused(403, "credential-refused", "another wave", List.of(WAVE.ballot(berlin), WAVE.ballot(foreign)));
    }

    @Test
    void aCredentialOfAnotherReport_isRefused() {
        var second = WAVE.credential("location", "Porto");
        var moved = new Credential("unit", second.message(), second.signature());
        refused(403, "credential-refused", "no key of this report", List.of(WAVE.ballot(moved), WAVE.ballot(berlin)));
    }

    @Test
    void aSignatureOfAnotherCohort_isRefused() {
        var platform = WAVE.credential("unit", "Acme/Platform");
        var forged = new Credential("unit", sales.message(), platform.signature());
        refused(403, "credential-refused", "does not hold", List.of(WAVE.ballot(forged), WAVE.ballot(berlin)));
    }

    @Test
    void anAlteredMessage_isRefused() {
        byte[] altered = sales.message().toArray();
        altered[altered.length - 1] ^= 1;
        var forged = new Credential("unit", Bytes.of(altered), sales.signature());
        refused(403, "credential-refused", "does not hold", List.of(WAVE.ballot(forged), WAVE.ballot(berlin)));
    }

    @Test
    void aMessageOfAnotherLength_isRefused() {
        var cut = new Credential("unit", Bytes.of(new byte[12]), sales.signature());
        refused(403, "credential-refused", "bytes long", List.of(WAVE.ballot(cut), WAVE.ballot(berlin)));
    }

    @Test
    void aSealedPartThatIsNoWholeNumberOfBlocks_isRefused() {
        var sealed = Bytes.of(new byte[48 + 255]);
        refused(400, "ballot-malformed", "place 0", List.of(new Ballot(sales, sealed), WAVE.ballot(berlin)));
    }

    @Test
    void aSealedPartOfMoreThanSixteenBlocks_isRefused() {
        var sealed = Bytes.of(new byte[48 + 17 * 256]);
        refused(400, "ballot-malformed", "place 1", List.of(WAVE.ballot(sales), new Ballot(berlin, sealed)));
    }

    private void refused(int status, String code, String detail, List<Ballot> ballots) {
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> check.check(ballots))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(status);
                    assertThat(problem.getType()).hasToString("urn:undercurrent:problem:" + code);
                    assertThat(problem.getDetail()).contains(detail);
                });
    }
}
