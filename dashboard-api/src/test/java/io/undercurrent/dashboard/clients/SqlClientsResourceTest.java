package io.undercurrent.dashboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.testsupport.BiReader;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The views are read with psql, and over ODBC, which is how many BI tools come to a database. */
@QuarkusTest
@Tag("clients")
class SqlClientsResourceTest {

    /** In one line, since isql takes one line for one query. */
    private static final String QUERY =
            """
            select json_build_object(
                'rows', count(*),
                'n', sum(n),
                'suppressed', count(*) filter (where suppressed),
                'withheld', count(*) filter (where suppressed and coalesce(n, value, favourable) is null),
                'latest', max(closed_on))::text as totals
            from bi.cells
            """
                    .replaceAll("\\s+", " ");

    @Inject
    Fixture fixture;

    @BeforeEach
    void publish() {
        fixture.publish();
    }

    @Test
    void psql_readsTheViews() throws Exception {
        var address = BiReader.jdbcUrl().substring("jdbc:".length());
        var command = List.of("psql", "--no-psqlrc", "-At", "-U", BiReader.user(), "-c", QUERY, address);

        var totals = Program.run(Map.of("PGPASSWORD", BiReader.password()), command, "");

        assertThat(Totals.printed(totals)).isEqualTo(Totals.expected());
    }

    @Test
    void odbc_readsTheViews() throws Exception {
        var output = Program.run(Map.of(), List.of("isql", "-b", "-k", BiReader.odbc()), QUERY + "\n");

        var totals = output.substring(output.indexOf('{'), output.lastIndexOf('}') + 1);
        assertThat(Totals.printed(totals)).isEqualTo(Totals.expected());
    }
}
