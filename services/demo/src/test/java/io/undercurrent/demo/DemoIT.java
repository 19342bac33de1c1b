package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.demo.testsupport.Launched;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo checks itself what it publishes, and exits with 1 if it is not what people did. */
class DemoIT {

    private static final int EMPLOYEES = 120;

    @TempDir
    private Path place;

    @Test
    void company_isPlayedToItsReleases() throws Exception {
        Path json = place.resolve("made on demand").resolve("demo.json");
        try (var demo = Launched.with(
                "demo", "--employees", Integer.toString(EMPLOYEES), "--exit", "--json", json.toString())) {
            int exitCode = demo.exitCode();
            var output = demo.output();
            assertThat(exitCode).as(String.join("\n", output)).isZero();
            assertThat(output)
                    .anyMatch(line -> line.contains("% keep their unit"))
                    .anyMatch(line -> line.startsWith("    CBA        Capable but alone"))
                    .anyMatch(line -> line.startsWith("    REINV      Reinvestment of the time dividend"))
                    .anyMatch(line -> line.startsWith("  Engineering, Belonging: "));
        }

        JsonNode outcome = new ObjectMapper().readTree(json.toFile());
        assertThat(outcome.get("waves")).hasSize(2).allSatisfy(DemoIT::assertSound);
        assertThat(outcome.at("/cells/published").asInt()).isPositive();
        assertThat(outcome.at("/cells/suppressed").isInt()).isTrue();
        assertThat(outcome.get("smallestCell").asInt()).isBetween(5, EMPLOYEES);
        assertThat(outcome.at("/urls/survey").asText()).startsWith("http://localhost:");
        assertThat(outcome.at("/urls/dashboard").asText()).startsWith("http://localhost:");
        assertThat(outcome.at("/audit/verdict").asText()).isEqualTo("safe");
        assertThat(outcome.at("/audit/targets").asLong()).isGreaterThan(1_000);
        assertThat(outcome.at("/signIn/user").asText()).isEqualTo("admin");
        assertThat(outcome.at("/signIn/password").asText()).hasSize(24);
    }

    private static void assertSound(JsonNode wave) {
        assertThat(wave.get("id").asText()).hasSize(36);
        assertThat(wave.get("invited").asInt()).isEqualTo(EMPLOYEES);
        assertThat(wave.get("cast").asInt()).isBetween(EMPLOYEES / 2, EMPLOYEES - 1);
        assertThat(wave.get("spoiled").asInt()).isEqualTo(2);
        assertThat(wave.get("released").asText()).matches("[0-9a-f]{64}");
    }
}
