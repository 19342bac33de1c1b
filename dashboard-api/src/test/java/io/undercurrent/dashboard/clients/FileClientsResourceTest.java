package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.clients.Fixture.address;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read by pandas, R, LibreOffice and DuckDB. */
@QuarkusTest
@Tag("clients")
class FileClientsResourceTest {

    /** The distribution's own, which has its packages; another may come first on the path. */
    private static final String PYTHON = "/usr/bin/python3";

    /** See there. */
    private static final String R = "/usr/bin/Rscript";

    @Inject
    Fixture fixture;

    @TempDir
    Path folder;

    private String token;

    @BeforeEach
    void publish() {
        token = fixture.publish();
    }

    @Test
    void pandas_readsCsv() throws Exception {
        assertThat(Totals.printed(Program.run(PYTHON, "files.py", address(), token, "csv")))
                .isEqualTo(Totals.expected());
    }

    @Test
    void pandas_readsXlsx() throws Exception {
        assertThat(Totals.printed(Program.run(PYTHON, "files.py", address(), token, "xlsx")))
                .isEqualTo(Totals.expected());
    }

    @Test
    void r_readsCsv() throws Exception {
        assertThat(Totals.printed(Program.run(R, "--vanilla", "cells.R", address(), token)))
                .isEqualTo(Totals.expected());
    }

    @Test
    void duckDb_readsParquetAndJoinsIt() throws Exception {
        var output = Program.run("node", "parquet.mjs", address(), token, folder.toString());

        var types =
                """
                {"closedOn": "DATE", "suppressed": "BOOLEAN", "n": "BIGINT", "value": "DOUBLE", "cellName": "VARCHAR"}
                """;
        assertThat(Totals.printed(output, types)).isEqualTo(Totals.expected());
    }

    /** LibreOffice opens the workbook and the CSV, and a formula that it computes adds up the column n. */
    @Test
    void libreOffice_opensWorkbookAndCsv() throws Exception {
        var expected = Totals.expected();
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
                assertThat(csv).as(suffix).hasSize(expected.rows());
                assertThat(n).as(suffix).isEqualTo(expected.n());
                assertThat(csv).as(suffix).noneMatch(row -> row.getField("waveTitle")
                        .contains("Err:"));
            }
        }
    }
}
