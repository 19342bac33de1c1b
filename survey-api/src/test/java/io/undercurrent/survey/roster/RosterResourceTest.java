package io.undercurrent.survey.roster;

import static io.undercurrent.survey.testsupport.SurveyClient.anonymously;
import static io.undercurrent.survey.testsupport.SurveyClient.asDashboard;
import static io.undercurrent.survey.testsupport.SurveyClient.asHr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.survey.cohort.Headcount;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterResourceTest {

    private static final String HEADER = "id,email,locale,unit,location,tenure\n";
    private static final String ADA = "7,ada@acme.example,en,Acme/Platform,Oslo,0-1\n";
    private static final String BO = "8,bo@acme.example,nb,Acme/Platform,Oslo,\n";
    private static final String CY = "9,cy@acme.example,en,Acme/Sales,,2-5\n";

    @Inject
    Roster roster;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void threePeople() {
        asHr().contentType("text/csv")
                .queryParam("removeMissing", true)
                .body(HEADER + ADA + BO + CY)
                .put("/api/v1/roster")
                .then()
                .statusCode(200);
    }

    @Test
    void update_addsAndChangesAndLeavesTheRest() throws SQLException {
        var receipt = applied(HEADER + ADA + "8,bo@acme.example,nb,Acme/Sales,Oslo,\n10,di@acme.example,,Acme,,\n");

        assertThat(receipt).isEqualTo(new RosterReceipt(3, 1, 1, 1, 0, true));
        assertThat(people())
                .containsExactly(
                        "10 di@acme.example en Acme {}",
                        "7 ada@acme.example en Acme/Platform {\"tenure\": \"0-1\", \"location\": \"Oslo\"}",
                        "8 bo@acme.example nb Acme/Sales {\"location\": \"Oslo\"}",
                        "9 cy@acme.example en Acme/Sales {\"tenure\": \"2-5\"}");
    }

    @Test
    void update_oddCharactersArriveAsTheyAre() throws SQLException {
        applied("\uFEFFid,email,locale,unit,location\r\n"
                + "7,ada@acme.example,en,\"Acme, Inc./R&D \"\"X\"\"/Süd\",\"C:\\new\\.\"\r\n");

        assertThat(people())
                .contains("7 ada@acme.example en Acme, Inc./R&D \"X\"/Süd {\"location\": \"C:\\\\new\\\\.\"}");
    }

    @Test
    void update_replacesAPersonAsAWhole() throws SQLException {
        applied("id,email,locale,unit\n7,ada@acme.example,en,Acme/Platform\n");

        assertThat(people()).contains("7 ada@acme.example en Acme/Platform {}");
    }

    @Test
    void update_addressesCanBeSwapped() throws SQLException {
        var receipt = applied(HEADER + "7,BO@acme.example,en,Acme/Platform,Oslo,0-1\n8,ada@acme.example,nb,Acme,,\n");

        assertThat(receipt.changed()).isEqualTo(2);
        assertThat(people()).anyMatch(person -> person.startsWith("7 BO@acme.example"));
    }

    @Test
    void removeMissing_removesWhoeverIsNotInTheFile() throws SQLException {
        // Cy's address goes to a new person in the same file.
        var receipt = put(HEADER + ADA + "11,cy@acme.example,en,Acme/Sales,,\n", Map.of("removeMissing", true))
                .statusCode(200)
                .extract()
                .as(RosterReceipt.class);

        assertThat(receipt).isEqualTo(new RosterReceipt(2, 1, 0, 1, 2, true));
        assertThat(people()).hasSize(2);
    }

    @Test
    void dryRun_saysWhatItWouldDoAndDoesNothing() throws SQLException {
        var before = people();

        var receipt = put(HEADER + "10,di@acme.example,en,Acme,,\n", Map.of("dryRun", true, "removeMissing", true))
                .statusCode(200)
                .extract()
                .as(RosterReceipt.class);

        assertThat(receipt).isEqualTo(new RosterReceipt(1, 1, 0, 0, 3, false));
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void anythingWrong_appliesNothing() throws SQLException {
        var before = people();

        put(
                        HEADER
                                + "10,di@acme.example,en,Acme,,\n11,eve,en,Acme,,\n12,di@ACME.example,en,Acme,,\n10,x@acme.example,en,Acme,,\n",
                        Map.of())
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:undercurrent:problem:roster-invalid"))
                .body("errorCount", equalTo(3))
                .body("errors.line", contains(3, 4, 5))
                .body("errors.column", contains("email", "email", "id"))
                .body(
                        "errors.message",
                        contains(
                                "must be an e-mail address",
                                "must not be the same as on line 2",
                                "must not be the same as on line 2"));

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void brokenFile_isCheckedAsFarAsItCanBeRead() {
        put(HEADER + ADA + ADA + "8,\"bo\"@acme.example,nb,Acme,,\n", Map.of())
                .statusCode(400)
                .body("errors.line", contains(3, 3, 4))
                .body("errors.column", contains("email", "id", "email"));
    }

    @Test
    void addressOfSomebodyElse_isRefused() {
        put(HEADER + "10,Cy@acme.example,en,Acme,,\n", Map.of())
                .statusCode(400)
                .body("errors[0]", hasEntry("column", "email"))
                .body(
                        "errors[0].message",
                        equalTo("must not be the address of somebody who is in the roster under another id"));
    }

    @Test
    void headerThatCannotBeRead_isRefused() {
        put("7,ada@acme.example,en,Acme\n", Map.of())
                .statusCode(400)
                .body("errors.column", contains(null, null, null, "email", "id", "locale", "unit"));
    }

    @Test
    void otherEncoding_isRefusedRatherThanGuessed() {
        asHr().contentType("text/csv; charset=ISO-8859-1")
                .body((HEADER + "7,ada@acme.example,en,Zürich,,\n").getBytes(StandardCharsets.ISO_8859_1))
                .put("/api/v1/roster")
                .then()
                .statusCode(400)
                .body("errors.message", contains("must be UTF-8"));
    }

    @Test
    void mistypedParameter_doesNotApplyTheFile() {
        put(HEADER + ADA, Map.of("dryRun", "yes")).statusCode(400).body("parameter", equalTo("dryRun"));
    }

    @Test
    void description_countsAndNamesNobody() {
        var answer = asHr().get("/api/v1/roster").then().statusCode(200);

        answer.body("people", equalTo(3))
                .body("units", equalTo(2))
                .body("locales", equalTo(Map.of("en", 2, "nb", 1)))
                .body("attributes.location", equalTo(Map.of("values", 1, "withoutValue", 1)))
                .body("attributes.tenure", equalTo(Map.of("values", 2, "withoutValue", 1)));
        assertThat(answer.extract().asString()).doesNotContain("acme", "Oslo");
    }

    @Test
    void headcounts_followTheReports() {
        assertThat(roster.headcounts(List.of("location", "unit")))
                .containsExactlyInAnyOrder(
                        new Headcount(List.of("Oslo", "Acme/Platform"), 2),
                        new Headcount(Arrays.asList(null, "Acme/Sales"), 1));
        assertThat(roster.attributes()).containsExactly("location", "tenure");
    }

    @Test
    void roster_isForHrAlone() {
        anonymously("").contentType("text/csv").put("/api/v1/roster").then().statusCode(401);
        asDashboard()
                .contentType("text/csv")
                .body(HEADER + ADA)
                .put("/api/v1/roster")
                .then()
                .statusCode(403);
        anonymously("").get("/api/v1/roster").then().statusCode(401);
        asDashboard().get("/api/v1/roster").then().statusCode(403);
    }

    private static RosterReceipt applied(String file) {
        return put(file, Map.of()).statusCode(200).extract().as(RosterReceipt.class);
    }

    private static ValidatableResponse put(String file, Map<String, ?> parameters) {
        return asHr().contentType("text/csv; charset=UTF-8")
                .queryParams(parameters)
                .body(file)
                .put("/api/v1/roster")
                .then();
    }

    private List<String> people() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select concat_ws(' ', id, email, locale, unit, attributes) from person" + " order by id")) {
            var people = new ArrayList<String>();
            while (rows.next()) {
                people.add(rows.getString(1));
            }
            return people;
        }
    }
}
