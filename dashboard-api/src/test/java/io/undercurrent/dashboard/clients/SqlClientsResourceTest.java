package io.undercurrent.dashboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.testsupport.BiReader;
import jakarta.inject.Inject;
import java.util.List;
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
        var query = "select count(*) || ' ' || sum(n) || ' ' || count(*) filter (where suppressed) from bi.cells\n";

        var output = Program.run(List.of("isql", "-b", "-k", BiReader.odbc()), query);

        var expected = Totals.expected();
        assertThat(output).contains(expected.rows() + " " + expected.n() + " " + expected.suppressed());
    }
}
