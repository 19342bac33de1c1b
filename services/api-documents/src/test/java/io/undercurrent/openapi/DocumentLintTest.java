package io.undercurrent.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linters' own rules, none of them turned off. .ci/run installs them. */
@Tag("clients")
class DocumentLintTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"dashboard-api", "survey-api"})
    void redocly_hasNothingToSay(String service) throws Exception {
        var output = run("redocly", "lint", "--format=json", document(service));

        assertThat(JSON.readTree(output).path("totals"))
                .as(output)
                .isEqualTo(JSON.readTree("{\"errors\": 0, \"warnings\": 0, \"ignored\": 0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard-api", "survey-api"})
    void spectral_hasNothingToSay(String service) throws Exception {
        var output = run("spectral", "lint", "--quiet", "--format=json", "--fail-severity=error", document(service));

        assertThat(JSON.readTree(output)).as(output).isEmpty();
    }

    private static String document(String service) {
        return Path.of("..", "..", "docs", "openapi", service + ".yaml")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    /** What it writes; that something is wrong with a document is no failure of the program. */
    private static String run(String... command) throws IOException {
        var whole = new ArrayList<>(List.of("npx", "--no-install"));
        whole.addAll(List.of(command));
        var process = new ProcessBuilder(whole)
                .directory(Path.of("..", "bi-clients").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), UTF_8);
        }
    }
}
