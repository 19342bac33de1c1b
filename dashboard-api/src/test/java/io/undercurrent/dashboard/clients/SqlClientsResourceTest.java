package io.undercurrent.dashboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.testsupport.BiReader;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The views are read over ODBC, which is how many BI tools come to a database. */
@QuarkusTest
@Tag("clients")
class SqlClientsResourceTest {

    @Inject
    Fixture fixture;

    @Test
    void odbc_readsTheViews() throws Exception {
        fixture.publish();
        // It takes one line for one query.
        var query =
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

        var output = Program.run(Map.of(), List.of("isql", "-b", "-k", BiReader.odbc()), query + "\n");

        var totals = output.substring(output.indexOf('{'), output.lastIndexOf('}') + 1);
        assertThat(Totals.printed(totals)).isEqualTo(Totals.expected());
    }
}
