package io.undercurrent.dashboard.comment;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static io.undercurrent.dashboard.testsupport.DashboardApi.finishTally;
import static io.undercurrent.dashboard.testsupport.DashboardApi.freeze;
import static io.undercurrent.dashboard.testsupport.DashboardApi.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Comment;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.contract.wave.WaveKey;
import io.undercurrent.dashboard.testsupport.SampleWave;
import io.undercurrent.dashboard.testsupport.SurveyStandIn;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the north twelve people write, in the south four; one of the north names a colleague. */
@QuarkusTest
class CommentsResourceTest {

    private static final String TELLING = "Ask Jo in Payments.";

    @Inject
    DataSource dataSource;

    private final SampleWave wave = new SampleWave();

    @BeforeEach
    void tally() {
        SurveyStandIn.reset();
        Bytes key = register(wave.registration())
                .statusCode(200)
                .extract()
                .as(WaveKey.class)
                .sealingKey();
        var reports = Stream.concat(SampleWave.reports().stream(), Stream.of(comments()))
                .toList();
        freeze(wave.id(), SampleWave.json(wave.manifest(key, reports))).statusCode(200);
        var ballots = new ArrayList<SealedBallot>();
        IntStream.range(0, 11).forEach(i -> ballots.add(ballot(key, "North", "I miss the team, " + i)));
        ballots.add(ballot(key, "North", TELLING));
        IntStream.range(0, 4).forEach(i -> ballots.add(ballot(key, "South", "Too fast, " + i)));
        IntStream.range(0, 8).forEach(i -> ballots.add(ballot(key, "South", "  ")));
        SurveyStandIn.hold(wave, SampleWave.UNIT, List.of());
        SurveyStandIn.hold(wave, SampleWave.LOCATION, List.of());
        SurveyStandIn.hold(wave, Report.COMMENT, ballots);
        assertThat(finishTally(wave.id()).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void comments_areShownOnce_withDivisionsOfTenOrMore_andOnlyAfterAllWereLookedThrough() {
        published().body("groups", empty());
        publish().statusCode(409).body("type", endsWith("comments-pending"));

        decideOnAll();
        publish().statusCode(200);

        published()
                .body("minimum", equalTo(10))
                .body("groups", hasSize(1))
                .body("groups[0].name", equalTo("North"))
                .body("groups[0].comments", hasSize(11));
        assertThat(published().extract().asString()).doesNotContain(TELLING, "Too fast");
        publish().statusCode(409).body("type", endsWith("comments-published"));
    }

    @ParameterizedTest
    @CsvSource({"North, 1", "South, 0", "North/Team, 0"})
    void leaderOfAPart_readsTheDivisionsInIt(String unit, int groups) {
        decideOnAll();
        publish().statusCode(200);
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"password\":\"twelve-chars\",\"roles\":[\"leader\"],\"scope\":{\"report\":\"unit\",\"cell\":\""
                        + unit + "\"}}")
                .put("/api/v1/accounts/lee")
                .then()
                .statusCode(200);

        given().auth()
                .preemptive()
                .basic("lee", "twelve-chars")
                .get("/api/v1/waves/{wave}/comments", wave.id())
                .then()
                .statusCode(200)
                .body("groups", hasSize(groups));
    }

    @Test
    void whatIsNotShown_isDeleted_andTheRestIsEncrypted() throws Exception {
        decideOnAll();
        publish().statusCode(200);

        assertThat(stored("comment")).isEmpty();
        assertThat(stored("published_comment")).hasSize(11).noneMatch(text -> text.contains("miss"));
    }

    @Test
    void whatIsNotPublished_isDestroyedWithTheKey() throws Exception {
        assertThat(stored("comment")).hasSize(16);
        String fileBefore = fileOf("comment");

        asAdmin().delete("/api/v1/waves/{id}/key", wave.id()).then().statusCode(200);

        assertThat(stored("comment")).isEmpty();
        assertThat(fileOf("comment")).as("a new file").isNotEqualTo(fileBefore);
        pending().body("", empty());
    }

    @Test
    void whatIsPublished_outlivesTheKey() {
        decideOnAll();
        publish().statusCode(200);

        asAdmin().delete("/api/v1/waves/{id}/key", wave.id()).then().statusCode(200);

        published().body("groups[0].comments", hasSize(11));
    }

    @Test
    void whoLooksThroughThem_isNotToldTheirGroups() {
        assertThat(pending().extract().<List<Object>>path("collect { it.keySet() as List }.unique()"))
                .isEqualTo(List.of(List.of("id", "comment")));
        pending().body("", hasSize(16));
    }

    @Test
    void aCommentOfAnotherWave_isNotFound() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"show\":true}")
                .put("/api/v1/waves/{wave}/comments/{id}/verdict", wave.id(), wave.id())
                .then()
                .statusCode(404);
    }

    private void decideOnAll() {
        List<String> ids = pending().extract().path("id");
        List<String> texts = pending().extract().path("comment");
        for (int i = 0; i < ids.size(); i++) {
            asAdmin()
                    .contentType(ContentType.JSON)
                    .body("{\"show\":" + !texts.get(i).equals(TELLING) + "}")
                    .put("/api/v1/waves/{wave}/comments/{id}/verdict", wave.id(), ids.get(i))
                    .then()
                    .statusCode(204);
        }
    }

    private List<String> stored(String table) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select text from " + table + " where wave_id = ?")) {
            select.setObject(1, wave.id());
            var texts = new ArrayList<String>();
            for (var rows = select.executeQuery(); rows.next(); ) {
                texts.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }

    private String fileOf(String table) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_relation_filenode('" + table + "')")) {
            row.next();
            return row.getString(1);
        }
    }

    private ValidatableResponse pending() {
        return asAdmin()
                .get("/api/v1/waves/{wave}/comments/pending", wave.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse publish() {
        return asAdmin()
                .post("/api/v1/waves/{wave}/comments/publication", wave.id())
                .then();
    }

    private ValidatableResponse published() {
        return asAdmin().get("/api/v1/waves/{wave}/comments", wave.id()).then().statusCode(200);
    }

    private SealedBallot ballot(Bytes key, String cohort, String text) {
        return wave.ballot(key, Report.COMMENT, cohort, SampleWave.json(new Comment(text)));
    }

    private static Report comments() {
        return new Report(
                Report.COMMENT,
                List.of(SampleWave.cohort("North"), SampleWave.cohort("South")),
                List.of(
                        SampleWave.group("*", null, 0, "North", "South"),
                        SampleWave.group("North", "*", 1, "North"),
                        SampleWave.group("South", "*", 1, "South")));
    }
}
