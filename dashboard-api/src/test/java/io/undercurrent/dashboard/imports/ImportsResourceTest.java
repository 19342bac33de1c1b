package io.undercurrent.dashboard.imports;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asAdmin;
import static io.undercurrent.dashboard.testsupport.DashboardApi.asSurveyApi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.Releases;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsResourceTest {

    private static final String MAPPING =
            """
            title: Pulse of 2021
            closedOn: 2021-05-04
            attribution: © Acme
            instrument:
              id: old-pulse
              version: 1
              title: {en: Old pulse}
              languages: [en]
              scales:
                agree3:
                  kind: ordinal
                  options:
                    - {code: 1, label: {en: Disagree}}
                    - {code: 2, label: {en: Neither}}
                    - {code: 3, label: {en: Agree}}
              items:
                - {id: CALM, scale: agree3, polarity: positive, text: {en: Calm}}
            columns:
              CALM: {column: Calm}
            reports:
              location: {column: City}
            """;

    private static final String CSV =
            "Calm,City\n" + "Agree,Bern\n".repeat(6) + "Disagree,Oslo\n".repeat(5) + "Agree,Rome\n".repeat(2);

    @Inject
    Releases releases;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    @Test
    void importedWave() {
        var response = post(asAdmin().multiPart("mapping", "mapping.yaml", bytes(MAPPING)), CSV)
                .statusCode(201);

        ImportedWave imported = response.extract().as(ImportedWave.class);
        response.header("Location", endsWith("/api/v1/releases/" + imported.releaseId()));
        assertThat(imported.rows()).isEqualTo(13);
        Release release = releases.find(imported.releaseId()).orElseThrow();
        assertThat(release.wave().id()).isEqualTo(imported.waveId());
        assertThat(release.wave().provenance()).isEqualTo(Provenance.IMPORTED);
        assertThat(release.wave().attribution()).isEqualTo("© Acme");
        assertThat(calm(release, "*").n()).isEqualTo(13);
        assertThat(calm(release, "*").favourable()).isEqualByComparingTo("0.62"); // 8 of 13
        // All five in Oslo disagree.
        assertThat(calm(release, "Oslo")).isEqualTo(Measure.NONE);
    }

    @Test
    void importedWave_showsNoCategoryBelowT() {
        ImportedWave imported = post(asAdmin().multiPart(text(MAPPING)), CSV)
                .statusCode(201)
                .extract()
                .as(ImportedWave.class);

        Release release = releases.find(imported.releaseId()).orElseThrow();
        // Rome has two rows: it is merged, and what it was merged with is not shown alone.
        assertThat(release.report("location")
                        .orElseThrow()
                        .cell("Rome")
                        .orElseThrow()
                        .suppressed())
                .isTrue();
        assertThat(release.report("location")
                        .orElseThrow()
                        .cell("Rome")
                        .orElseThrow()
                        .invited())
                .isZero();
        assertThat(calm(release, "Bern")).isEqualTo(Measure.NONE);
        assertThat(imported.publishedCells()).isEqualTo(3);
        assertThat(imported.suppressedCells()).isEqualTo(2);
    }

    @Test
    void faultsOfBothFiles_sayWhere() {
        post(asAdmin().multiPart(text(MAPPING)), CSV + "Calmer,Rome\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:undercurrent:problem:import-invalid"))
                .body("errorCount", equalTo(1))
                .body("errors[0].source", equalTo("csv"))
                .body("errors[0].line", equalTo(15))
                .body("errors[0].column", equalTo(1))
                .body("errors[0].message", startsWith("holds a label"));
        post(asAdmin().multiPart(text(MAPPING.replace("title: Pulse", "titel: Pulse"))), CSV)
                .statusCode(400)
                .body("errors[0].source", equalTo("mapping"))
                .body("errors[0].line", equalTo(1));
    }

    @Test
    void partThatIsMissing() {
        asAdmin()
                .multiPart("csv", "responses.csv", bytes(CSV))
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("mapping"));
        asAdmin()
                .multiPart(text(MAPPING))
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("csv"));
    }

    @Test
    void uploadedFile_isGoneAfterwards() throws Exception {
        post(asAdmin().multiPart("mapping", "mapping.yaml", bytes(MAPPING)), CSV)
                .statusCode(201);
        post(asAdmin().multiPart("mapping", "mapping.yaml", bytes("title: [")), CSV)
                .statusCode(400);

        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!uploadedFiles().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(uploadedFiles()).isEmpty();
    }

    @Test
    void import_isForHr() {
        post(asSurveyApi().multiPart(text(MAPPING)), CSV).statusCode(403);
        post(given().multiPart(text(MAPPING)), CSV).statusCode(401);
    }

    @Test
    void schema_isPublic() {
        given().get("/schemas/import-mapping-1.schema.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("$id", equalTo("urn:undercurrent:schema:import-mapping-1"));
    }

    private static ValidatableResponse post(RequestSpecification request, String csv) {
        return request.multiPart("csv", "responses.csv", bytes(csv))
                .post("/api/v1/imports")
                .then();
    }

    /** A part without a file name, as a form's text field is sent. */
    private static MultiPartSpecification text(String mapping) {
        return new MultiPartSpecBuilder(mapping)
                .controlName("mapping")
                .emptyFileName()
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static Measure calm(Release release, String group) {
        return release.report("location")
                .orElseThrow()
                .cell(group)
                .orElseThrow()
                .measure("CALM");
    }

    private List<Path> uploadedFiles() throws IOException {
        if (Files.notExists(uploads)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
