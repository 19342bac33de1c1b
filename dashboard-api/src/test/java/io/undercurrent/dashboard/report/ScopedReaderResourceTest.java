package io.undercurrent.dashboard.report;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.PlantedWave;
import io.undercurrent.dashboard.testsupport.Reader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The leader of Acme/Eng beside a reader of everything, at every address below releases and trends. */
@QuarkusTest
class ScopedReaderResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "twelve-chars";

    /** What is asked of each address of the document; one that is not here fails {@link #everyAddress_isAsked}. */
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("/releases", List.of("/releases")),
            Map.entry("/releases/{id}", List.of()), // counts cells; see its own test
            Map.entry("/releases/{id}/external", List.of()), // of everyone alone
            Map.entry("/releases/{id}/content", List.of()), // refused; see its own test
            Map.entry("/releases/{id}/overview", List.of("/releases/latest/overview")),
            Map.entry(
                    "/releases/{id}/heatmap",
                    List.of("/releases/latest/heatmap", "/releases/latest/heatmap?report=tenure")),
            Map.entry("/releases/{id}/cells", List.of("/releases/latest/cells?indicator=CBA&limit=1000")),
            Map.entry(
                    "/releases/{id}/matrices/{name}",
                    List.of(
                            "/releases/latest/matrices/capability-belonging",
                            "/releases/latest/matrices/concern-panic?report=tenure")),
            Map.entry(
                    "/releases/{id}/time-dividend",
                    List.of("/releases/latest/time-dividend", "/releases/latest/time-dividend?report=tenure")),
            Map.entry("/releases/{id}/alerts", List.of("/releases/latest/alerts")),
            Map.entry("/releases/{id}/change", List.of("/releases/latest/change")),
            Map.entry("/releases/{id}/differences", List.of("/releases/latest/differences")),
            Map.entry(
                    "/releases/{id}/ranking",
                    List.of(
                            "/releases/latest/ranking?indicator=CBA&level=1",
                            "/releases/latest/ranking?indicator=CBA&level=2",
                            "/releases/latest/ranking?indicator=CBA&report=tenure")),
            Map.entry("/releases/{id}/drivers", List.of("/releases/latest/drivers")),
            Map.entry("/releases/{id}/quality", List.of("/releases/latest/quality")),
            Map.entry(
                    "/trends",
                    List.of("/trends?indicator=CBA", "/trends?indicator=CBA&report=unit&cell=Acme/Eng/Data")));

    private static List<ReleaseEntry> published = List.of();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    /** Making the releases takes seconds, and they do not change. */
    @BeforeEach
    void publish() {
        if (!releases.current().equals(published)) {
            table.clear();
            releases.publish(company(SPRING.minusMonths(6), 1).wave());
            releases.publish(company(SPRING, 2).worry(2).wave());
            published = releases.current();
        }
        confine("Acme/Eng");
    }

    private static PlantedWave company(LocalDate closedOn, long seed) {
        return new PlantedWave(closedOn, seed)
                .size("Acme/Eng/Data", 40)
                .size("Acme/Eng/Web", 40)
                .size("Acme/Ops/Night", 40);
    }

    static Stream<String> addresses() {
        return ASKED.values().stream().flatMap(List::stream).sorted();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void leader_seesASubsetOfExactlyTheSameCells(String address) throws Exception {
        var all = JSON.readTree(
                Reader.get(address).then().statusCode(200).extract().asString());
        var seen =
                JSON.readTree(leader(address).then().statusCode(200).extract().asString());

        assertThat(cells(seen))
                .isEqualTo(cells(all).stream().filter(Placed::isInScope).toList());
        assertThat(withoutCells(seen)).isEqualTo(withoutCells(all));
    }

    @Test
    void everyAddress_isAsked() {
        Map<String, Object> documented =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Set<String> readable = new TreeSet<>();
        documented.keySet().stream()
                .filter(path -> path.startsWith("/api/v1/releases") || path.startsWith("/api/v1/trends"))
                .map(path -> path.substring("/api/v1".length()))
                .forEach(readable::add);

        assertThat(ASKED.keySet()).containsAll(readable);
    }

    @Test
    void table_isFilteredInCsv() {
        String csv = leader("/releases/latest/cells?format=csv").asString();

        assertThat(csv).contains("Acme/Eng/Data").doesNotContain("Acme/Ops", "Acme/Care", "some years");
    }

    @Test
    void cellOutsideTheScope_isAsUnknownAsOneThatDoesNotExist() {
        for (String address : List.of("/trends?indicator=CBA&cell=", "/releases/latest/cells?cell=")) {
            var outside = leader(address + "Acme/Ops");

            assertThat(outside.statusCode()).isEqualTo(400);
            assertThat(outside.asString())
                    .isEqualTo(leader(address + "Acme/None").asString())
                    .doesNotContain("Ops");
        }
    }

    @Test
    void bytesOfARelease_areForReadersOfEverything() {
        leader("/releases/latest/content").then().statusCode(403);
    }

    @Test
    void summary_countsTheCellsThatAreSeen() {
        var summary = leader("/releases/latest").jsonPath();

        assertThat(summary.getInt("reports[0].publishedCells")).isEqualTo(4);
        assertThat(summary.getInt("reports[1].publishedCells")).isEqualTo(1);
    }

    @Test
    void caches_neverMixScopes() {
        String id = Reader.read("/releases/latest").getString("id");
        for (String address : List.of("/releases/" + id + "/heatmap", "/trends?indicator=CBA")) {
            String tag = leader(address).header("ETag");
            assertThat(leader(address).header("Vary")).contains("Authorization");
            assertThat(leader(address).header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(Reader.get(address).header("ETag")).isNotEqualTo(tag);

            confine("Acme/Ops");
            assertThat(signedIn()
                            .header("If-None-Match", tag)
                            .get("/api/v1" + address)
                            .statusCode())
                    .isEqualTo(200);
            confine("Acme/Eng");
        }
    }

    @Test
    void groupOfSeveral_thatReachesOutOfTheScope_staysAsItIs() {
        table.clear();
        releases.publish(new PlantedWave(AUTUMN, 3)
                .size("Acme/Eng", 3)
                .size("Acme/Ops", 4)
                .wave());

        var seen = leader("/releases/latest/heatmap?indicator=CBA").jsonPath();

        assertThat(seen.getList("rows.cellName")).containsExactly("Acme", "Eng", "Eng + Ops");
        assertThat(seen.getList("rows.invited")).containsExactly(167, 3, 7);
    }

    private record Placed(String report, JsonNode cell) {

        private boolean isInScope() {
            String id = cell.get("cellId").asText();
            return Set.of("Acme", "*").contains(id) || report.equals("unit") && (id + "/").startsWith("Acme/Eng/");
        }
    }

    /** Every object that names a cell, with the report that it or what is around it names. */
    private static List<Placed> cells(JsonNode document) {
        var found = new ArrayList<Placed>();
        collect(document, null, found);
        return found;
    }

    private static void collect(JsonNode node, String around, List<Placed> found) {
        String report = node.path("report").asText(around);
        if (node.has("cellId")) {
            found.add(new Placed(report, node));
        }
        node.forEach(child -> collect(child, report, found));
    }

    /** The document without the rows of its lists that name a cell. */
    private static JsonNode withoutCells(JsonNode document) {
        if (document instanceof ArrayNode list) {
            for (int place = list.size() - 1; place >= 0; place--) {
                if (list.get(place).has("cellId")) {
                    list.remove(place);
                }
            }
        }
        document.forEach(ScopedReaderResourceTest::withoutCells);
        return document;
    }

    private static RequestSpecification signedIn() {
        return given().auth().preemptive().basic("lee", PASSWORD).urlEncodingEnabled(false);
    }

    private static Response leader(String address) {
        return signedIn().get("/api/v1" + address);
    }

    private static void confine(String cell) {
        Reader.signedIn()
                .contentType("application/json")
                .body(Map.of(
                        "password",
                        PASSWORD,
                        "roles",
                        List.of("leader", "analyst"),
                        "scope",
                        Map.of("report", "unit", "cell", cell)))
                .put("/api/v1/accounts/lee")
                .then()
                .statusCode(200);
    }
}
