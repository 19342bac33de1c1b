package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.respondent.testsupport.Cast;
import io.undercurrent.respondent.testsupport.Pulse;
import io.undercurrent.respondent.testsupport.StandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RespondentTest {

    private static final Answers WORRIED = new Answers(Map.of("ANX1", 5), Set.of("LON1"));
    private static final Answers CALM = new Answers(Map.of("ANX1", 1, "LON1", 2), Set.of());

    private final StandIn services = new StandIn();
    private final InvitationLink link = Pulse.link(services.survey(), services.manifest);
    private final Respondent respondent = new Respondent(services.api(), link);

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void castAnswers_arriveOncePerReport() throws IOException {
        respondent.visit();
        respondent.obtainCredentials();
        respondent.cast(WORRIED);

        assertThat(services.ballots())
                .extracting(ballot -> ballot.credential().report())
                .containsExactlyInAnyOrder("unit", "location");
        for (var ballot : services.ballots()) {
            assertThat(open(ballot)).isEqualTo(WORRIED);
        }
    }

    @Test
    void castAgain_replaces_andWithdrawn_leavesNothing() throws IOException {
        respondent.visit();
        respondent.obtainCredentials();
        respondent.cast(WORRIED);

        respondent.cast(CALM);
        assertThat(services.ballots()).hasSize(2);
        for (var ballot : services.ballots()) {
            assertThat(open(ballot)).isEqualTo(CALM);
        }

        respondent.withdraw();
        assertThat(services.ballots()).isEmpty();
    }

    @Test
    void ballotsOfOnePerson_haveNothingInCommonButTheirLength() {
        respondent.visit();
        var credentials = respondent.obtainCredentials();
        var ballots = respondent.ballots(WORRIED).ballots();

        assertThat(credentials).extracting(Credential::report).containsExactly("unit", "location");
        assertThat(ballots).extracting(Ballot::credential).isEqualTo(credentials);
        assertThat(credentials)
                .extracting(credential ->
                        CredentialMessage.ofPrepared(credential.message()).nonce())
                .doesNotHaveDuplicates();
        assertThat(ballots).extracting(Ballot::sealed).doesNotHaveDuplicates();
        assertThat(ballots).extracting(ballot -> ballot.sealed().length()).containsOnly(304);
    }

    @Test
    void visit_showsTheInvitationToNobodyBeforeTheManifestIsChecked() {
        services.manifest = Pulse.manifest(Policy.DEFAULT, Cast.LISBON.cohort(11));
        services.waveKey = Pulse.vouchFor(services.manifest);

        assertThatExceptionOfType(BrokenPromise.ManifestMismatch.class).isThrownBy(respondent::visit);
        assertThat(services.requests).containsExactly("GET /survey/manifest", "GET /dashboard/key");
    }

    @Test
    void visit_checksTheCohortOfEveryReport() {
        var unlisted = new Invitee.Place("unit", "Acme/Platform", Pulse.LISBON.keyId());
        services.invitee = new Invitee("en", false, List.of(Pulse.LISBON, unlisted));

        assertThatExceptionOfType(BrokenPromise.UnlistedKey.class).isThrownBy(respondent::visit);
        assertNothingCanBeObtained();
    }

    @Test
    void visit_wantsExactlyTheReportsOfTheManifest() {
        for (var places : List.of(
                List.of(Pulse.LISBON), List.of(Pulse.LISBON, Pulse.LISBON, Pulse.PLATFORM), List.<Invitee.Place>of())) {
            services.invitee = new Invitee("en", false, places);

            assertThatExceptionOfType(BrokenPromise.UnlistedKey.class)
                    .isThrownBy(respondent::visit)
                    .withMessage("Credentials are offered for other reports than the manifest lists");
        }
        assertNothingCanBeObtained();
    }

    @Test
    void badSignature_isRefused_andNothingCanBeCast() {
        services.tampering = signature -> {
            signature[100] ^= 1;
            return signature;
        };
        respondent.visit();

        assertThatExceptionOfType(BrokenPromise.BadSignature.class).isThrownBy(respondent::obtainCredentials);
        assertThatIllegalStateException().isThrownBy(() -> respondent.cast(CALM));
    }

    @Test
    void lostReply_isAskedForAgainWithTheSameBlindedMessages() {
        services.repliesToLose = 1;
        respondent.visit();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(respondent::obtainCredentials);
        respondent.obtainCredentials();
        respondent.cast(CALM);

        assertThat(services.credentialRequests).hasSize(2);
        assertThat(services.credentialRequests.get(0)).isEqualTo(services.credentialRequests.get(1));
        assertThat(services.ballots()).hasSize(2);
    }

    @Test
    void obtainedCredentials_areKept() {
        respondent.visit();

        assertThat(respondent.obtainCredentials()).isEqualTo(respondent.obtainCredentials());
        assertThat(services.credentialRequests).hasSize(1);
    }

    @Test
    void secondDeviceWithTheSameLink_isRefused() {
        respondent.visit();
        respondent.obtainCredentials();
        var second = new Respondent(services.api(), link);
        second.visit();

        var refused = catchThrowableOfType(Refused.class, second::obtainCredentials);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo(URI.create("urn:stand-in:problem"));
        assertThat(refused.detail()).contains("Credentials were issued for this invitation already");
        assertThat(refused)
                .hasMessage("POST /survey/api/v1/waves/" + Pulse.WAVE
                        + "/credentials was answered with 409: Credentials were issued for this invitation already")
                .hasMessageNotContaining(Pulse.SECRET.encoded());
    }

    @Test
    void forgedBallot_canBeBuiltForTests() {
        respondent.visit();
        var envelope = Envelope.of(services.manifest);
        var genuine = respondent.obtainCredentials().get(0);
        var forged = new Credential("location", genuine.message(), genuine.signature());

        var refused = catchThrowableOfType(Refused.class, () -> services.api()
                .cast(Pulse.WAVE, new Ballots(List.of(envelope.seal(forged, CALM)))));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(services.ballots()).isEmpty();
    }

    @Test
    void refusalWithoutAProblem_hasTheStatusAlone() {
        var refused = catchThrowableOfType(Refused.class, () -> services.api().manifest(new UUID(0, 0)));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.type()).isEqualTo(URI.create("about:blank"));
        assertThat(refused.detail()).isEmpty();
    }

    @Test
    void redirect_isNotFollowed() {
        services.movedTo = URI.create("/elsewhere");

        assertThat(catchThrowableOfType(Refused.class, respondent::visit).status())
                .isEqualTo(307);
        assertThat(services.requests).hasSize(1);
    }

    @Test
    void requests_carryNothingThatTellsPeopleApart() {
        respondent.visit();
        respondent.obtainCredentials();
        respondent.cast(CALM);

        assertThat(services.headers).containsOnly("Accept", "Content-length", "Content-type", "Host", "User-agent");
    }

    @Test
    void steps_areTakenInOrder() {
        assertThatIllegalStateException()
                .isThrownBy(respondent::obtainCredentials)
                .withMessage("Visit the wave first");
        respondent.visit();
        assertThatIllegalStateException().isThrownBy(respondent::withdraw).withMessage("Obtain credentials first");
    }

    private void assertNothingCanBeObtained() {
        assertThatIllegalStateException().isThrownBy(respondent::obtainCredentials);
        assertThat(services.credentialRequests).isEmpty();
    }

    /** What dashboard-api would read in a ballot. */
    private static Answers open(Ballot ballot) throws IOException {
        var credential = ballot.credential();
        Bytes id = CredentialMessage.ballotId(credential.message());
        byte[] plaintext = Sealing.open(Pulse.SEALING_KEY, Pulse.WAVE, credential.report(), id, ballot.sealed())
                .orElseThrow();
        return new ObjectMapper().readValue(plaintext, Answers.class);
    }
}
