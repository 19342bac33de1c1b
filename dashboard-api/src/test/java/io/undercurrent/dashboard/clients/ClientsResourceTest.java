package io.undercurrent.dashboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document of the API is what those who write documents of others say one is. */
@QuarkusTest
@Tag("clients")
class ClientsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
