package io.undercurrent.dashboard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SmallHeapExportTest {

    /** The rows alone take several times as much. */
    @Test
    void files_areWrittenInLessMemoryThanTheirRowsTake() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapExport.class.getName(),
                        "10",
                        "csv",
                        "xlsx",
                        "parquet")
                .redirectErrorStream(true)
                .start();

        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("csv: 200000 rows")
                .contains("xlsx: 200000 rows")
                .contains("parquet: 200000 rows");
    }
}
