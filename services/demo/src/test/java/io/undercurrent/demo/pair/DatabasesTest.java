package io.undercurrent.demo.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.undercurrent.postgres.Database;
import io.undercurrent.postgres.DatabaseName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

    @TempDir
    private Path directory;

    @Test
    void allGiven_startsNoCluster() {
        var environment = new HashMap<String, String>();
        for (var name : DatabaseName.values()) {
            environment.putAll(given(name.name()));
        }

        try (var databases = Databases.persistent(directory, environment)) {
            assertThat(databases.areEmbedded()).isFalse();
            assertThat(databases.get(DatabaseName.BALLOTS))
                    .isEqualTo(new Database("jdbc:postgresql://db.example/BALLOTS", "role", "secret"));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void addressWithoutPassword_isRefusedByName() {
        var environment = new HashMap<>(given("ROSTER"));
        environment.remove("UNDERCURRENT_ROSTER_JDBC_PASSWORD");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> Databases.given(DatabaseName.ROSTER, environment))
                .withMessageContaining("UNDERCURRENT_ROSTER_JDBC_PASSWORD is not");
    }

    private static Map<String, String> given(String name) {
        String prefix = "UNDERCURRENT_" + name + "_JDBC_";
        return Map.of(
                prefix + "URL", "jdbc:postgresql://db.example/" + name,
                prefix + "USER", "role",
                prefix + "PASSWORD", "secret");
    }
}
