package io.undercurrent.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.postgres.testsupport.Sql;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTestResourceTest {

    @ParameterizedTest
    @CsvSource({
        "survey, quarkus.datasource, survey_roster",
        "survey, quarkus.datasource.ballots, survey_ballots",
        "dashboard, quarkus.datasource, dashboard",
    })
    void start_givesTheDatasourcesOfTheService(String service, String datasource, String database) throws SQLException {
        Map<String, String> config = start(service);

        Database configured = new Database(
                config.get(datasource + ".jdbc.url"),
                config.get(datasource + ".username"),
                config.get(datasource + ".password"));
        assertThat(Sql.query(configured, "SELECT current_database()")).containsExactly(database);
    }

    @Test
    void start_again_usesTheSameCluster() {
        assertThat(start("dashboard")).isEqualTo(start("dashboard"));
    }

    @Test
    void start_withoutAService() {
        PostgresTestResource resource = new PostgresTestResource();
        resource.init(Map.of());

        assertThatThrownBy(resource::start).hasMessageContaining("survey or dashboard");
    }

    private static Map<String, String> start(String service) {
        PostgresTestResource resource = new PostgresTestResource();
        resource.init(Map.of("service", service));
        return resource.start();
    }
}
