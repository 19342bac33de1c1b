package io.undercurrent.dashboard.imports;

import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A real survey of 18,845 people, end to end: imported over HTTP, read back from the published cells alone, and held to
 * figures that were computed independently ({@code data/so2024/README.md} in the shared folder). Counts, standard
 * deviations and tests are worked out from the cells, so that tolerances follow from how cells are rounded.
 */
@QuarkusTest
class ImportSo2024ResourceTest {

    private static final Path MAPPING = Path.of("../services/demo/src/main/resources/import/so2024.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The test class is made once per test; the import is long enough to be done once. */
    private static String release;

    @BeforeEach
    void importOnce() throws IOException {
        String shared = System.getProperty("undercurrent.shared", "");
        Path csv = Path.of(shared, "data/so2024/responses.csv");
        assumeTrue(Files.exists(csv), "There is no data/so2024/responses.csv in undercurrent.shared: " + shared);
        if (release == null) {
            ImportedWave imported = asAdmin()
                    .multiPart("csv", csv.toFile())
                    .multiPart("mapping", MAPPING.toFile())
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .as(ImportedWave.class);
            assertThat(imported.rows()).isEqualTo(18_845);
            release = imported.releaseId();
        }
    }

    @Test
    void release_isAttributed() {
        String attribution = asAdmin()
                .get("/api/v1/releases/{id}", release)
                .then()
                .statusCode(200)
                .extract()
                .path("wave.attribution");

        assertThat(attribution).contains("© Stack Overflow").contains("Open Database License");
    }

    @Test
    void threat_ofEverybody() {
        JsonNode cell = cell("work_mode", "AIThreat", "*");

        assertThat(cell.get("n").asLong()).isEqualTo(15_369);
        assertThat(people(cell, "unfavourable")).isEqualTo(1_599);
        assertThat(cell.get("unfavourable").asDouble()).isCloseTo(.10404060, within(5e-9));
        assertThat(cell.get("unfavourableLow").asDouble()).isCloseTo(.09931221, within(5e-9));
        assertThat(cell.get("unfavourableHigh").asDouble()).isCloseTo(.10896689, within(5e-9));
    }

    @Test
    void threat_byWorkMode() {
        List<JsonNode> modes = Stream.of("In-person", "Remote", "Hybrid")
                .map(mode -> cell("work_mode", "AIThreat", mode))
                .toList();

        assertThat(modes).extracting(cell -> cell.get("n").asLong()).containsExactly(2_366L, 6_595L, 6_403L);
        assertThat(modes).extracting(cell -> people(cell, "unfavourable")).containsExactly(274L, 690L, 634L);
        assertThat(modes.get(0).get("unfavourable").asDouble()).isCloseTo(.115807, within(5e-7));
        double chiSquared = chiSquared(modes);
        assertThat(chiSquared).isCloseTo(5.273737, within(5e-7));
        assertThat(ChiSquaredDistribution.of(2).survivalProbability(chiSquared)).isCloseTo(.0715851, within(5e-8));
    }

    @Test
    void silos_ofEverybody() {
        JsonNode cell = cell("work_mode", "Knowledge_2", "*");

        assertThat(cell.get("n").asLong()).isEqualTo(11_682);
        assertThat(cell.get("value").asDouble()).isCloseTo(3.208954, within(5e-7));
        assertThat(deviation(cell)).isCloseTo(1.142562, within(1e-4));
        assertThat(cell.get("unfavourable").asDouble()).as("agree").isCloseTo(.450437, within(5e-7));
        assertThat(cell.get("favourable").asDouble()).as("disagree").isCloseTo(.290704, within(5e-7));
    }

    @Test
    void silos_byWorkMode() {
        JsonNode remote = cell("work_mode", "Knowledge_2", "Remote");
        JsonNode inPerson = cell("work_mode", "Knowledge_2", "In-person");

        assertThat(remote.get("n").asLong()).isEqualTo(4_935);
        assertThat(remote.get("value").asDouble()).isCloseTo(3.178723, within(5e-7));
        assertThat(inPerson.get("n").asLong()).isEqualTo(1_771);
        assertThat(inPerson.get("value").asDouble()).isCloseTo(3.160926, within(5e-7));

        double one = squaredError(remote);
        double other = squaredError(inPerson);
        double t = (remote.get("value").asDouble() - inPerson.get("value").asDouble()) / Math.sqrt(one + other);
        double degrees = Math.pow(one + other, 2) / (one * one / 4_934 + other * other / 1_770);
        assertThat(t).isCloseTo(.557748, within(2e-4));
        assertThat(degrees).isCloseTo(3092.4751, within(.5));
        // The p that is given with it, .582910, belongs to another t: at this one it is .5771.
        assertThat(2 * TDistribution.of(degrees).survivalProbability(t)).isCloseTo(.5771, within(2e-4));
    }

    @Test
    void silos_bySizeOfTheOrganisation() {
        Map<String, JsonNode> cells = cells("org_size", "Knowledge_2");
        List<JsonNode> sizes = cells.entrySet().stream()
                .filter(cell -> !List.of("*", "(not stated)").contains(cell.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        double people = sizes.stream().mapToLong(cell -> cell.get("n").asLong()).sum();

        assertThat(sizes).hasSize(10);
        assertThat(people).isEqualTo(11_351);
        assertThat(cells.get("2 to 9 employees").get("value").asDouble()).isCloseTo(2.789773, within(5e-7));
        assertThat(cells.get("10,000 or more employees").get("value").asDouble())
                .isCloseTo(3.484140, within(5e-7));

        // Four of the ten groups have fewer than 1,000 answers: their means are published in steps of .01 or .1.
        double mean = sizes.stream().mapToDouble(ImportSo2024ResourceTest::sum).sum() / people;
        double between = sizes.stream()
                .mapToDouble(cell ->
                        cell.get("n").asLong() * Math.pow(cell.get("value").asDouble() - mean, 2))
                .sum();
        double total = sumOfSquares(cells.get("*")) - sumOfSquares(cells.get("(not stated)")) - people * mean * mean;
        assertThat(between / total).as("eta squared").isCloseTo(.039584, within(6e-4));
        assertThat(between / 9 / ((total - between) / (people - 10))).as("F").isCloseTo(51.935413, within(.8));
    }

    /** The number of people behind a published share. */
    private static long people(JsonNode cell, String share) {
        return Math.round(cell.get("n").asLong() * cell.get(share).asDouble());
    }

    private static double chiSquared(List<JsonNode> cells) {
        double all = cells.stream().mapToLong(cell -> cell.get("n").asLong()).sum();
        double yes =
                cells.stream().mapToLong(cell -> people(cell, "unfavourable")).sum();
        return cells.stream()
                .mapToDouble(cell -> {
                    double n = cell.get("n").asLong();
                    double off = people(cell, "unfavourable") - n * yes / all;
                    return off * off / (n * yes / all) + off * off / (n * (all - yes) / all);
                })
                .sum();
    }

    /** The sample standard deviation behind a published t interval. */
    private static double deviation(JsonNode cell) {
        double n = cell.get("n").asLong();
        double halfWidth = (cell.get("high").asDouble() - cell.get("low").asDouble()) / 2;
        return halfWidth * Math.sqrt(n) / TDistribution.of(n - 1).inverseSurvivalProbability(.025);
    }

    private static double squaredError(JsonNode cell) {
        return Math.pow(deviation(cell), 2) / cell.get("n").asLong();
    }

    private static double sum(JsonNode cell) {
        return cell.get("n").asLong() * cell.get("value").asDouble();
    }

    private static double sumOfSquares(JsonNode cell) {
        double n = cell.get("n").asLong();
        return (n - 1) * Math.pow(deviation(cell), 2)
                + n * Math.pow(cell.get("value").asDouble(), 2);
    }

    private static JsonNode cell(String report, String indicator, String cellId) {
        return cells(report, indicator).get(cellId);
    }

    private static Map<String, JsonNode> cells(String report, String indicator) {
        String page = asAdmin()
                .queryParam("report", report)
                .queryParam("indicator", indicator)
                .get("/api/v1/releases/{id}/cells", release)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            var cells = new HashMap<String, JsonNode>();
            JSON.readTree(page)
                    .get("items")
                    .forEach(row -> cells.put(row.get("cellId").asText(), row));
            return cells;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
