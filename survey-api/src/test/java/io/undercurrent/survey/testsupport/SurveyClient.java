package io.undercurrent.survey.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.respondent.InvitationLink;
import io.undercurrent.respondent.PublicApi;
import io.undercurrent.respondent.Respondent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One helper per endpoint, each giving back the typed record; nobody signs in who need not. */
public final class SurveyClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SurveyClient() {}

    public static RequestSpecification asHr() {
        return given().auth()
                .preemptive()
                .basic(ServiceUnderTest.ADMIN, ServiceUnderTest.ADMIN_PASSWORD)
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification asDashboard() {
        return given().auth()
                .preemptive()
                .basic(ServiceUnderTest.SERVICE, ServiceUnderTest.SERVICE_PASSWORD)
                .contentType(ContentType.JSON);
    }

    /** A roster of 24 people in Sales and 26 in Platform, half of each in Berlin and half in Porto; 50 in all. */
    public static void uploadFifty() {
        var csv = new StringBuilder("id,email,locale,unit,location\n");
        IntStream.range(0, 50)
                .forEach(i -> csv.append("p%1$d,p%1$d@acme.example,en,Acme/%2$s,%3$s%n"
                        .formatted(i, i < 24 ? "Sales" : "Platform", i % 2 == 0 ? "Berlin" : "Porto")));
        asHr().contentType("text/csv; charset=utf-8")
                .queryParam("removeMissing", true)
                .body(csv.toString())
                .put("/api/v1/roster")
                .then()
                .statusCode(200);
    }

    public static WaveDraft draft(String title) {
        return new WaveDraft(
                title,
                "undercurrent-pulse",
                null,
                List.of("P1"),
                List.of("unit", "location"),
                new Policy(10, 5, 14),
                null);
    }

    public static WaveSummary plan(WaveDraft draft) {
        return asHr().body(draft)
                .post("/api/v1/waves")
                .then()
                .statusCode(201)
                .extract()
                .as(WaveSummary.class);
    }

    /** Plans and opens a wave on the roster as it is, and waits until it is open. */
    public static WaveSummary openWave(String title) {
        var wave = plan(draft(title));
        asHr().post("/api/v1/waves/{id}/open", wave.id()).then().statusCode(202);
        return await(wave.id(), WaveState.OPEN);
    }

    public static WaveSummary summary(UUID waveId) {
        return asHr().get("/api/v1/waves/{id}/summary", waveId)
                .then()
                .statusCode(200)
                .extract()
                .as(WaveSummary.class);
    }

    public static WaveSummary await(UUID waveId, WaveState state) {
        var deadline = Instant.now().plus(PATIENCE);
        var summary = summary(waveId);
        while (summary.state() != state) {
            assertThat(Instant.now())
                    .as("waiting for %s, now %s: %s", state, summary.state(), summary.waitingFor())
                    .isBefore(deadline);
            pause();
            summary = summary(waveId);
        }
        return summary;
    }

    public static WaveSummary close(UUID waveId) {
        return asHr().post("/api/v1/waves/{id}/close", waveId)
                .then()
                .statusCode(200)
                .extract()
                .as(WaveSummary.class);
    }

    /** Everyone's links, in the order of the roster. */
    public static List<InvitationLink> links(UUID waveId) {
        return letters(waveId)
                .map(line -> InvitationLink.parse(line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }

    /** Everyone's name in the address, in the same order: of {@link #uploadFifty} the id. */
    public static List<String> people(UUID waveId) {
        return letters(waveId).map(line -> line.substring(0, line.indexOf('@'))).toList();
    }

    private static Stream<String> letters(UUID waveId) {
        return asHr().get("/api/v1/waves/{id}/invitations", waveId)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1);
    }

    /** A respondent who has been issued credentials over HTTP. */
    public static Respondent respondent(InvitationLink link, int port, URI dashboard) {
        var respondent = new Respondent(new PublicApi(URI.create("http://localhost:" + port), dashboard), link);
        respondent.visit();
        respondent.obtainCredentials();
        return respondent;
    }

    public static ValidatableResponse cast(UUID waveId, Object ballots) {
        return anonymously(ballots).put("/api/v1/waves/{id}/ballots", waveId).then();
    }

    public static ValidatableResponse withdraw(UUID waveId, Object withdrawal) {
        return anonymously(withdrawal)
                .delete("/api/v1/waves/{id}/ballots", waveId)
                .then();
    }

    public static Response sealedBallots(UUID waveId, String report, String after) {
        var request = asDashboard().queryParam("report", report);
        return (after == null ? request : request.queryParam("after", after))
                .get("/api/v1/waves/{id}/sealed-ballots", waveId);
    }

    public static Answers answers(int anx1) {
        return new Answers(Map.of("ANX1", anx1, "BEL1", 4), Set.of());
    }

    public static RequestSpecification anonymously(Object body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
