package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.demo.pair.Ports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndercurrentTest {

    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({
        "demo --employees 49, --employees must be 50 to 5000",
        "demo --employees 5001, --employees must be 50 to 5000",
        "demo --waves 0, --waves must be at least 1",
        "demo --survey-port x, Invalid value for option '--survey-port': 'x' is not an int",
        "up --employees 50, 'Unknown options: ''--employees'', ''50'''",
        "down, Unmatched argument at index 0: 'down'",
    })
    void wrongCommandLine(String arguments, String message) {
        assertThat(execute(arguments.split(" "))).isEqualTo(2);
        assertThat(errors.toString()).startsWith(message);
    }

    @Test
    void takenPort_isNamed_andNothingIsStarted() throws Exception {
        try (var other = new ServerSocket(0)) {
            String taken = Integer.toString(other.getLocalPort());
            String free = Integer.toString(Ports.free().dashboard());

            assertThat(execute("up", "--data", place.toString(), "--survey-port", taken, "--dashboard-port", free))
                    .isEqualTo(1);
        }
        assertThat(errors.toString()).contains("meant for survey-api, is taken", "--survey-port PORT");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void import_withoutTheAnswers_saysWhereItLooked() {
        Path missing = place.resolve("responses.csv");

        assertThat(execute("import-so2024", missing.toString())).isEqualTo(1);
        assertThat(errors.toString()).startsWith("The answers are missing: there is no file " + missing);
    }

    private int execute(String... arguments) {
        return Undercurrent.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
