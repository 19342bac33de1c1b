package io.undercurrent.dashboard.report;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.RawHttp;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CellsResourceTest {

    private static final String CELLS = "/releases/latest/cells";

    /** 7 cells by unit and 3 by office, 6 indicators each. */
    private static final int ROWS = 60;

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    private String id;

    @BeforeEach
    void publish() {
        table.clear();
        id = releases.publish(new SampleTally(UUID.randomUUID(), "+Spring, \"pulse\"", SPRING).wave());
    }

    @Test
    void row_isFlat() {
        var row = read(CELLS + "?indicator=WORRY&cell=Acme/Eng/Web").getMap("items[0]");

        assertThat(row)
                .containsEntry("releaseId", id)
                .containsEntry("closedOn", "2026-04-30")
                .containsEntry("report", "unit")
                .containsEntry("cellId", "Acme/Eng/Web")
                .containsEntry("parentId", "Acme/Eng")
                .containsEntry("exact", true)
                .containsEntry("indicatorId", "WORRY")
                .containsEntry("kind", "item")
                .containsEntry("n", 9)
                .containsEntry("value", 3)
                .containsEntry("low", 2)
                .containsEntry("high", 4)
                .containsEntry("suppressed", false)
                .containsEntry("suppressionReason", null);
    }

    @Test
    void pages_giveEveryRowOnce() {
        var rows = new ArrayList<Map<String, Object>>();
        var path = CELLS + "?limit=7";
        var next = "";
        while (next != null) {
            var page = read(path + next);
            rows.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }

        assertThat(rows).hasSize(ROWS).doesNotHaveDuplicates();
        assertThat(rows).isEqualTo(read(CELLS).getList("items"));
    }

    @Test
    void cursorOfAnotherTable_isRefused() {
        var next = read(CELLS + "?limit=1").getString("next");

        get(CELLS + "?limit=1&report=unit&cursor=" + next).then().statusCode(400);
        get(CELLS + "?cursor=!").then().statusCode(400);
    }

    @Test
    void csv_hasTheFieldsAndRowsOfTheJson() {
        var json = read(CELLS).<Map<String, Object>>getList("items");

        var csv = records(get(CELLS + "?format=csv"));

        assertThat(csv).hasSize(ROWS);
        assertThat(csv.get(0).getHeader()).containsExactlyElementsOf(json.get(0).keySet());
        for (int row = 0; row < ROWS; row++) {
            assertThat(csv.get(row).getField("indicatorId"))
                    .isEqualTo(json.get(row).get("indicatorId"));
            assertThat(csv.get(row).getField("cellId")).isEqualTo(json.get(row).get("cellId"));
            assertThat(csv.get(row).getField("n")).isEqualTo(text(json.get(row).get("n")));
            assertThat(csv.get(row).getField("suppressed"))
                    .isEqualTo(text(json.get(row).get("suppressed")));
        }
    }

    @Test
    void csv_isOfferedByAccept() {
        var response = signedIn().accept("text/csv").get("/api/v1" + CELLS);

        assertThat(response.contentType()).startsWith("text/csv");
        assertThat(response.header("ETag")).isNotEqualTo(get(CELLS).header("ETag"));
        assertThat(response.header("Vary")).contains("Accept");
    }

    @Test
    void csv_holdsNoFormulas() {
        var csv = records(signedIn()
                .accept("text/csv")
                .queryParam("report", SampleTally.OFFICE)
                .queryParam("cell", "*/Bern")
                .queryParam("indicator", "THREAT")
                .get("/api/v1" + CELLS));

        assertThat(csv).hasSize(1);
        assertThat(csv.get(0).getField("report")).isEqualTo("'=office");
        assertThat(csv.get(0).getField("waveTitle")).isEqualTo("'+Spring, \"pulse\"");
        assertThat(csv.get(0).getField("provenance")).isEqualTo("anonymous ballots");
        assertThat(csv.get(0).getField("attribution")).isEmpty();
        assertThat(csv.get(0).getField("options")).isEqualTo("1=0.33 2=0.33 3=0.33");
    }

    @Test
    void suffix_goesBeforeAccept() {
        for (var form : FileForm.values()) {
            var file =
                    signedIn().accept("application/json").get("/api/v1" + CELLS + "." + form.suffix() + "?report=unit");

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.contentType()).startsWith(form.mediaType());
            assertThat(file.header("Undercurrent-Rows")).isEqualTo("42");
            assertThat(file.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"cells-2026-04-30-" + id.substring(0, 12) + "." + form.suffix()
                            + "\"");
        }
        assertThat(records(get(CELLS + ".csv?report=unit"))).hasSize(42);
        get(CELLS + ".xml").then().statusCode(404);
    }

    @Test
    void digestOfTheFile_standsBehindIt() throws Exception {
        for (var form : FileForm.values()) {
            var raw = RawHttp.get("/api/v1" + CELLS + "." + form.suffix());

            assertThat(raw.trailer("Repr-Digest")).isEqualTo("sha-256=:" + raw.sha256() + ":");
        }
    }

    @Test
    void csv_isSentOnlyWhereAskedFor() {
        assertThat(signedIn()
                        .accept("text/html, */*;q=0.8")
                        .get("/api/v1" + CELLS)
                        .contentType())
                .startsWith("application/json");
        signedIn().accept("application/xml").get("/api/v1" + CELLS).then().statusCode(406);
    }

    @Test
    void format_goesBeforeAccept() {
        assertThat(signedIn()
                        .accept("text/csv")
                        .get("/api/v1" + CELLS + "?format=json")
                        .contentType())
                .startsWith("application/json");
    }

    @Test
    void documentOfTheApi_hasBothFormsInOneOperation() {
        var operation =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths.'/api/v1/releases/{id}/cells'.get");

        assertThat(operation).containsEntry("operationId", "getCells");
        assertThat(operation.toString()).contains("application/json").contains("text/csv");
    }

    @Test
    void unknownNames_areRefusedWithThoseThereAre() {
        refused("format=xml", "format", "format must be one of json, csv, xlsx, parquet.");
        refused("report=none", "report", "report must be one of unit, =office.");
        refused(
                "report=unit&cell=*",
                "cell",
                "cell must be one of Acme, Acme/Eng, Acme/Eng/Data, Acme/Eng/Ops,"
                        + " Acme/Eng/Web, Acme/Eng/~abd8c906, Acme/Sales.");
    }

    private static void refused(String query, String parameter, String detail) {
        var problem = get(CELLS + "?" + query).then().statusCode(400).extract().jsonPath();

        assertThat(problem.getString("parameter")).isEqualTo(parameter);
        assertThat(problem.getString("detail")).isEqualTo(detail);
    }

    private static List<NamedCsvRecord> records(Response response) {
        return CsvReader.builder().ofNamedCsvRecord(response.asString()).stream()
                .toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
