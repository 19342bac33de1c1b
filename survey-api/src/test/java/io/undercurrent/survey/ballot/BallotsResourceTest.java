package io.undercurrent.survey.ballot;

import static io.undercurrent.survey.testsupport.SurveyClient.anonymously;
import static io.undercurrent.survey.testsupport.SurveyClient.answers;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static io.undercurrent.survey.testsupport.SurveyClient.cast;
import static io.undercurrent.survey.testsupport.SurveyClient.sealedBallots;
import static io.undercurrent.survey.testsupport.SurveyClient.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Ballot;
import io.undercurrent.contract.ballot.Ballots;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.ballot.Credentials;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.crypto.Sealing;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.respondent.Respondent;
import io.undercurrent.survey.testsupport.IssuedWave;
import io.undercurrent.survey.testsupport.StandInDashboard;
import io.undercurrent.survey.testsupport.SurveyClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BallotsResourceTest {

    @Inject
    ObjectMapper mapper;

    @Inject
    @DataSource("ballots")
    AgroalDataSource ballots;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "undercurrent.dashboard.url")
    URI dashboard;

    private WaveSummary wave;

    @BeforeEach
    void openWave() {
        SurveyClient.uploadFifty();
        wave = SurveyClient.openWave("Ballots");
    }

    @Test
    void aCastBallot_canBeOpenedByTheDashboardAlone() throws IOException {
        var respondent = respondent(0);
        cast(wave.id(), respondent.ballots(answers(4)))
                .statusCode(204)
                .header("Cache-Control", equalTo("no-store"))
                .header("Set-Cookie", nullValue());

        var sealed = closeAndRead("unit");

        assertThat(sealed).hasSize(1);
        assertThat(opened(sealed.get(0))).contains("\"ANX1\":4");
    }

    @Test
    void castingAgain_replacesAndNeverAdds() throws IOException {
        var respondent = respondent(0);
        cast(wave.id(), respondent.ballots(answers(1))).statusCode(204);
        cast(wave.id(), respondent.ballots(answers(5))).statusCode(204);

        var sealed = closeAndRead("unit");

        assertThat(sealed).hasSize(1);
        assertThat(opened(sealed.get(0))).contains("\"ANX1\":5");
    }

    @Test
    void manyCastsOfTheSameBallotsAtOnce_leaveOne() throws Exception {
        var respondent = respondent(0);
        var tries = IntStream.range(0, 16)
                .mapToObj(i -> respondent.ballots(answers(1 + i % 5)))
                .<Callable<Integer>>map(one -> () -> anonymously(one)
                        .put("/api/v1/waves/{id}/ballots", wave.id())
                        .statusCode())
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var status : pool.invokeAll(tries)) {
                assertThat(status.get()).isEqualTo(204);
            }
        } finally {
            pool.shutdown();
        }

        assertThat(closeAndRead("unit")).hasSize(1);
        assertThat(read("location", null)).hasSize(1);
    }

    @Test
    void withdrawing_takesBackAllBallotsUntilCastAnew() throws IOException {
        var respondent = respondent(0);
        cast(wave.id(), respondent.ballots(answers(1))).statusCode(204);
        withdraw(wave.id(), new Credentials(respondent.obtainCredentials())).statusCode(204);
        assertThat(count()).isZero();

        cast(wave.id(), respondent.ballots(answers(2))).statusCode(204);

        assertThat(opened(closeAndRead("unit").get(0))).contains("\"ANX1\":2");
    }

    @Test
    void withdrawingForOneReportAlone_isRefusedAndLeavesNoHalfPerson() {
        var respondent = respondent(0);
        cast(wave.id(), respondent.ballots(answers(1))).statusCode(204);

        withdraw(wave.id(), new Credentials(respondent.obtainCredentials().subList(0, 1)))
                .statusCode(400)
                .body("type", equalTo("urn:undercurrent:problem:ballots-incomplete"));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void oneForgedBallotAmongGoodOnes_refusesThemAll() {
        var good = respondent(0).ballots(answers(4)).ballots();
        var credential = good.get(1).credential();
        byte[] signature = credential.signature().toArray();
        signature[7] ^= 1;
        var forged = new Ballot(
                new Credential(credential.report(), credential.message(), Bytes.of(signature)),
                good.get(1).sealed());

        cast(wave.id(), new Ballots(List.of(good.get(0), forged)))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:undercurrent:problem:credential-refused"))
                .body("place", equalTo(1));
        assertThat(count()).isZero();
    }

    @Test
    void ballotsOfAnotherWave_areRefused() {
        var foreign = new IssuedWave();
        var unit = foreign.ballot(foreign.credential("unit", "Acme/Sales"));
        var location = foreign.ballot(foreign.credential("location", "Berlin"));

        cast(wave.id(), new Ballots(List.of(unit, location))).statusCode(403);
        assertThat(count()).isZero();
    }

    @Test
    void whatIsNoBallotAtAll_isABadRequestThatSaysWhere() {
        anonymously("{\"ballots\":[{\"credential\":{\"report\":\"unit\",\"message\":\"###\"}}]}")
                .put("/api/v1/waves/{id}/ballots", wave.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("ballots[0].credential.message"));
    }

    @Test
    void ballotsReplayedAfterTheClose_areRefused() {
        var respondent = respondent(0);
        var cast = respondent.ballots(answers(1));
        cast(wave.id(), cast).statusCode(204);
        SurveyClient.close(wave.id());

        cast(wave.id(), cast).statusCode(409).body("type", equalTo("urn:undercurrent:problem:wave-not-open"));
        cast(wave.id(), respondent.ballots(answers(5))).statusCode(409);
        withdraw(wave.id(), new Credentials(respondent.obtainCredentials())).statusCode(409);
    }

    @Test
    void sealedBallots_areNotHandedOutWhileTheWaveIsOpen() {
        sealedBallots(wave.id(), "unit", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:undercurrent:problem:wave-not-closed"));
    }

    @Test
    void theStreamOfSealedBallots_isOrderedAndCanBeResumed() throws IOException {
        for (int person = 0; person < 5; person++) {
            cast(wave.id(), respondent(person).ballots(answers(3))).statusCode(204);
        }
        var all = closeAndRead("location");

        assertThat(all).hasSize(5).extracting(SealedBallot::ballotId).isSorted();
        assertThat(read("location", all.get(2).ballotId())).isEqualTo(all.subList(3, 5));
        sealedBallots(wave.id(), "tenure", null).then().statusCode(400).body("parameter", equalTo("report"));
    }

    @Test
    void theCountsAfterTheClose_holdTheStuffingCheck() {
        cast(wave.id(), respondent(0).ballots(answers(3))).statusCode(204);
        respondent(1);
        SurveyClient.close(wave.id());

        asHr().get("/api/v1/waves/{id}/participation", wave.id())
                .then()
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("groups.find { it.report == 'unit' && it.group == 'Acme' }.issued", equalTo(0))
                .body("cohorts.findAll { it.report == 'unit' }.invited.sum()", equalTo(50))
                .body("cohorts.findAll { it.report == 'unit' }.cast.sum()", equalTo(0))
                .body("totals.find { it.report == 'unit' }.invited", equalTo(50))
                .body("totals.find { it.report == 'unit' }.issued", equalTo(2))
                .body("totals.find { it.report == 'unit' }.cast", equalTo(1));
    }

    @Test
    void participationInAnOpenWave_movesInStepsOfFive() {
        IntStream.range(0, 7).forEach(this::respondent);

        asHr().get("/api/v1/waves/{id}/participation", wave.id())
                .then()
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("groups.find { it.report == 'unit' && it.group == 'Acme' }.issued", equalTo(5))
                .body("cohorts", equalTo(null));
    }

    @Test
    void whatTheBoxHolds_isShownToWhoeverHasTheCredentials() {
        var respondent = respondent(0);
        var credentials = new Credentials(respondent.obtainCredentials());
        held(credentials).statusCode(200).body("ballots", hasSize(0));

        var cast = respondent.ballots(answers(4));
        cast(wave.id(), cast).statusCode(204);
        cast(wave.id(), respondent(1).ballots(answers(2))).statusCode(204);

        var sealed =
                cast.ballots().stream().map(ballot -> ballot.sealed().encoded()).toArray(String[]::new);
        held(credentials)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("ballots.sealed", containsInAnyOrder(sealed))
                .body("ballots[0].keySet()", equalTo(Set.of("ballotId", "report", "keyId", "sealed")));
        held(new Credentials(credentials.credentials().subList(0, 1))).statusCode(400);
    }

    private ValidatableResponse held(Credentials credentials) {
        return anonymously(credentials)
                .post("/api/v1/waves/{wave}/ballots/held", wave.id())
                .then();
    }

    private Respondent respondent(int person) {
        return SurveyClient.respondent(SurveyClient.links(wave.id()).get(person), port, dashboard);
    }

    private List<SealedBallot> closeAndRead(String report) throws IOException {
        SurveyClient.close(wave.id());
        return read(report, null);
    }

    private List<SealedBallot> read(String report, Bytes after) throws IOException {
        var lines = sealedBallots(wave.id(), report, after == null ? null : after.encoded())
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).last().isEqualTo("{\"end\":true,\"count\":" + (lines.size() - 1) + "}");
        var read = new ArrayList<SealedBallot>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            read.add(mapper.readValue(line, SealedBallot.class));
        }
        return read;
    }

    private String opened(SealedBallot ballot) {
        byte[] plaintext = Sealing.open(
                        StandInDashboard.key(wave.id()), wave.id(), "unit", ballot.ballotId(), ballot.sealed())
                .orElseThrow();
        return new String(plaintext, StandardCharsets.UTF_8);
    }

    private long count() {
        return Sql.inTransaction(ballots, connection -> {
            try (var statement = connection.prepareStatement("select count(*) from ballot where wave_id = ?")) {
                statement.setObject(1, wave.id());
                var rows = statement.executeQuery();
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
