package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.clients.Fixture.address;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void libreOffice_computesTotals(String suffix) throws Exception {
        var file = folder.resolve("cells." + suffix);
        Files.write(file, signedIn().get("/api/v1/tables/Cells." + suffix).asByteArray());

        assertThat(Totals.printed(Program.run(PYTHON, "office.py", file.toString())))
                .isEqualTo(Totals.expected());
    }
}
