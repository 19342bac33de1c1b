package io.undercurrent.dashboard.sql;

import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.BiReader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The dashboard in services/grafana asks for what there is. */
@QuarkusTest
class GrafanaDashboardResourceTest {

    private static final Path DASHBOARD = Path.of("..", "services", "grafana", "dashboards", "undercurrent.json");

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @Test
    void everyQuery_givesRowsToTheReader() throws Exception {
        table.clear();
        var wave = UUID.randomUUID();
        releases.publish(new SampleTally(wave, "Spring", SPRING).wave());
        var dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());

        var queries = dashboard.findValuesAsText("rawSql");
        dashboard
                .at("/templating/list")
                .forEach(variable -> queries.add(variable.path("query").asText()));

        assertThat(queries).hasSize(6);
        for (var query : queries) {
            var sql = query.replace("$indicator", "WORRY")
                    .replace("$report", "unit")
                    .replace("$wave", wave.toString());
            assertThat(BiReader.query(sql)).as(sql).isNotEmpty();
        }
    }
}
