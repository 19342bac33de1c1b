package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.report.ReleasedTables;
import io.undercurrent.dashboard.testsupport.BiReader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that nobody here wrote add up one fixture, and come to what the JSON comes to. They are installed by .ci/run. */
@QuarkusTest
@Tag("clients")
class ClientsResourceTest {

    /** The distribution's own, which has its packages; another may come first on the path. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable released;

    @TempDir
    Path folder;

    private String token;

    /** What a client is to come to. */
    private record Totals(int rows, long n, long suppressed, String latest) {}

    @BeforeEach
    void publish() {
        released.clear();
        releases.publish(new SampleTally(UUID.randomUUID(), "=Spring, \"pulse\"", SPRING).wave());
        releases.publish(
                new SampleTally(UUID.randomUUID(), "Autumn", AUTUMN).sales(4).wave());
        token = signedIn()
                .contentType("application/json")
                .body(Map.of("name", UUID.randomUUID().toString(), "role", "analyst"))
                .post("/api/v1/tokens")
                .jsonPath()
                .getString("token");
    }

    private static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    private static Totals expected() {
        List<Map<String, Object>> rows = read("/tables/Cells?limit=500").getList("items");
        long n = rows.stream()
                .map(row -> (Integer) row.get("n"))
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        long suppressed =
                rows.stream().filter(row -> (Boolean) row.get("suppressed")).count();
        assertThat(suppressed).isPositive();
        return new Totals(rows.size(), n, suppressed, AUTUMN.toString());
    }

    @Test
    void pandas_readsCsv() throws Exception {
        assertThat(totals(Program.run(PYTHON, "files.py", address(), token, "csv")))
                .isEqualTo(expected());
    }

    @Test
    void pandas_readsXlsx() throws Exception {
        assertThat(totals(Program.run(PYTHON, "files.py", address(), token, "xlsx")))
                .isEqualTo(expected());
    }

    @Test
    void odataClient_readsCells() throws Exception {
        assertThat(totals(Program.run("node", "odata.mjs", address(), token))).isEqualTo(expected());
    }

    private static Totals totals(String output) throws Exception {
        return JSON.readValue(output, Totals.class);
    }

    /** LibreOffice opens the workbook and the CSV, and a formula that it computes adds up the column n. */
    @Test
    void libreOffice_opensWorkbookAndCsv() throws Exception {
        for (var suffix : List.of("xlsx", "csv")) {
            var file = folder.resolve("cells." + suffix);
            Files.write(file, signedIn().get("/api/v1/tables/Cells." + suffix).asByteArray());
            var sheet = suffix.equals("xlsx") ? 3 : 0;

            Program.run(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false," + sheet,
                    "--outdir",
                    folder.resolve("out-" + suffix).toString(),
                    file.toString());

            try (var written = Files.list(folder.resolve("out-" + suffix))) {
                var csv = CsvReader.builder()
                        .ofNamedCsvRecord(written.findFirst().orElseThrow())
                        .stream()
                        .toList();
                long n = csv.stream()
                        .map(row -> row.getField("n"))
                        .filter(field -> !field.isEmpty())
                        .mapToLong(Long::parseLong)
                        .sum();
                assertThat(csv).as(suffix).hasSize(expected().rows);
                assertThat(n).as(suffix).isEqualTo(expected().n);
                assertThat(csv).as(suffix).noneMatch(row -> row.getField("waveTitle")
                        .contains("Err:"));
            }
        }
    }

    @Test
    void odbc_readsTheViews() throws Exception {
        var query = "select count(*) || ' ' || sum(n) || ' ' || count(*) filter (where suppressed) from bi.cells\n";

        var output = Program.run(List.of("isql", "-b", "-k", BiReader.odbc()), query);

        var expected = expected();
        assertThat(output).contains(expected.rows + " " + expected.n + " " + expected.suppressed);
    }

    @Test
    void model_isValidByTheSchemaOfOasis_andReadByItsOwnTool() throws Exception {
        var model = folder.resolve("metadata.xml");
        Files.write(model, signedIn().get("/odata/v4/$metadata").asByteArray());
        var schemas = Program.HOME.resolve("node_modules/odata-csdl/schemas");
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource[] {
                    new StreamSource(schemas.resolve("edm.xsd").toFile()),
                    new StreamSource(schemas.resolve("edmx.xsd").toFile())
                });

        schema.newValidator().validate(new StreamSource(model.toFile()));

        var sets = JSON.readTree(Program.run("node", "model.mjs", model.toString()));
        for (var table : ReleasedTables.ALL) {
            var properties = JSON.convertValue(sets.path(table.name()), List.class);
            assertThat(properties)
                    .isEqualTo(table.columns().stream().map(Column::name).toList());
        }
    }

    @Test
    void linters_haveNothingToSayOfTheDocument() throws Exception {
        var document = Path.of("..", "docs", "openapi", "dashboard-api.yaml")
                .toAbsolutePath()
                .normalize()
                .toString();

        var redocly = Program.run("npx", "--no-install", "redocly", "lint", "--format=json", document);
        assertThat(JSON.readTree(redocly).path("totals"))
                .isEqualTo(JSON.readTree("{\"errors\": 0, \"warnings\": 0, \"ignored\": 0}"));
        Program.run("npx", "--no-install", "spectral", "lint", "--fail-severity", "warn", document);
    }
}
