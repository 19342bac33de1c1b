package io.undercurrent.survey.credential;

import static io.undercurrent.survey.testsupport.SurveyClient.anonymously;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.credential.BlindSignatures;
import io.undercurrent.contract.credential.CredentialRequest;
import io.undercurrent.contract.credential.CredentialRequest.BlindedMessage;
import io.undercurrent.contract.credential.Invitation;
import io.undercurrent.contract.credential.Invitee;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.survey.testsupport.SurveyClient;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CredentialsResourceTest {

    private static final byte[] UNDER_ANY_MODULUS = new byte[256];

    static {
        Arrays.fill(UNDER_ANY_MODULUS, 1, 256, (byte) 7);
    }

    private WaveSummary wave;
    private InvitationLink link;

    @BeforeEach
    void openWave() {
        SurveyClient.uploadFifty();
        wave = SurveyClient.openWave("Credentials");
        link = SurveyClient.links(wave.id()).get(0);
    }

    @Test
    void anInvitation_tellsItsHoldersCohorts() {
        anonymously(new Invitation(link.secret()))
                .post("/api/v1/waves/{id}/invitation", wave.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Set-Cookie", nullValue())
                .body("locale", equalTo("en"))
                .body("issued", equalTo(false))
                .body("cohorts.cohort", equalTo(List.of("Acme/Sales", "Berlin")));
    }

    @Test
    void theSameRequestAgain_givesTheSameSignatures() {
        var request = request(1);

        var first = issue(request).statusCode(200).extract().as(BlindSignatures.class);
        var again = issue(request).statusCode(200).extract().as(BlindSignatures.class);

        assertThat(first.signatures()).hasSize(2);
        assertThat(again).isEqualTo(first);
        var invitee = anonymously(new Invitation(link.secret()))
                .post("/api/v1/waves/{id}/invitation", wave.id())
                .as(Invitee.class);
        assertThat(invitee.issued()).isTrue();
    }

    @Test
    void otherMessagesForTheSameInvitation_areAConflict() {
        issue(request(1)).statusCode(200);

        issue(request(2)).statusCode(409).body("type", equalTo("urn:undercurrent:problem:credentials-issued"));
    }

    @Test
    void aMessageThatCannotBeSigned_doesNotUseTheInvitationUp() {
        var tooShort = new BlindedMessage("unit", Bytes.of(new byte[255]));
        issue(new CredentialRequest(link.secret(), List.of(tooShort, message("location", 1))))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("messages[0].blinded"));

        issue(request(1)).statusCode(200);
    }

    @Test
    void aMessageAboveTheModulus_isRefused() {
        byte[] all = new byte[256];
        Arrays.fill(all, (byte) 0xff);
        issue(new CredentialRequest(
                        link.secret(), List.of(message("unit", 1), new BlindedMessage("location", Bytes.of(all)))))
                .statusCode(400)
                .body("errors[0].field", equalTo("messages[1].blinded"));
    }

    @Test
    void messagesForSomeReportsOnly_areRefused() {
        issue(new CredentialRequest(link.secret(), List.of(message("unit", 1))))
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:messages-incomplete"));
    }

    @Test
    void aSecretThatInvitesNobody_isRefused() {
        issue(new CredentialRequest(Bytes.of(new byte[32]), request(1).messages()))
                .statusCode(403)
                .body("type", equalTo("urn:undercurrent:problem:invitation-unknown"));
    }

    @Test
    void aSecretOfAnotherWave_isRefused() {
        var other = SurveyClient.openWave("Another");

        anonymously(request(1))
                .post("/api/v1/waves/{id}/credentials", other.id())
                .then()
                .statusCode(403);
    }

    @Test
    void aClosedWave_issuesNothing() {
        SurveyClient.close(wave.id());

        issue(request(1)).statusCode(409).body("type", equalTo("urn:undercurrent:problem:wave-not-open"));
    }

    private ValidatableResponse issue(CredentialRequest request) {
        return anonymously(request)
                .post("/api/v1/waves/{id}/credentials", wave.id())
                .then();
    }

    private CredentialRequest request(int variant) {
        return new CredentialRequest(link.secret(), List.of(message("unit", variant), message("location", variant)));
    }

    private static BlindedMessage message(String report, int variant) {
        byte[] blinded = UNDER_ANY_MODULUS.clone();
        blinded[255] = (byte) variant;
        return new BlindedMessage(report, Bytes.of(blinded));
    }
}
