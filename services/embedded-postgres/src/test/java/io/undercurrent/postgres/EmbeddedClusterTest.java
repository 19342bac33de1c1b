package io.undercurrent.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.undercurrent.postgres.testsupport.Sql;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedClusterTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";
    private static final String CONNECTION_REJECTED = "08004";

    private static EmbeddedCluster cluster;

    @BeforeAll
    static void start() {
        cluster = EmbeddedCluster.temporary();
    }

    @AfterAll
    static void close() {
        cluster.close();
    }

    @ParameterizedTest
    @EnumSource
    void role_createsTablesInItsOwnDatabase(DatabaseName name) throws SQLException {
        Sql.execute(cluster.database(name), "CREATE TABLE own (n int)");

        assertThat(Sql.query(cluster.database(name), "SELECT current_database()"))
                .containsExactly(name.identifier());
    }

    @ParameterizedTest
    @MethodSource("foreignDatabases")
    void role_cannotConnectToAnotherDatabase(DatabaseName role, String database) {
        Database own = cluster.database(role);
        Database foreign = Database.onLoopback(cluster.port(), database, own.user(), own.password());

        assertRefused(() -> Sql.connect(foreign), INSUFFICIENT_PRIVILEGE);
    }

    static Stream<Arguments> foreignDatabases() {
        List<String> databases = List.of("survey_roster", "survey_ballots", "dashboard", "postgres", "template1");
        return Arrays.stream(DatabaseName.values()).flatMap(role -> databases.stream()
                .filter(database -> !database.equals(role.identifier()))
                .map(database -> Arguments.of(role, database)));
    }

    @Test
    void role_cannotReadTheServersFiles() {
        assertRefused(() -> Sql.query(cluster.roster(), "SELECT pg_read_file('pg_hba.conf')"), INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey_roster", "postgres"})
    void login_withoutThePassword(String user) {
        assertRefused(() -> Sql.connect(loginAs(user, "wrong")), INVALID_PASSWORD);
        assertRefused(() -> Sql.connect(loginAs(user, "")), CONNECTION_REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "listen_addresses, localhost",
        "log_statement, none",
        "log_duration, off",
        "log_min_duration_statement, -1",
        "log_min_duration_sample, -1",
        "log_transaction_sample_rate, 0",
        "log_min_messages, log",
        "log_min_error_statement, panic",
        "log_error_verbosity, terse",
        "log_parameter_max_length, 0",
        "log_parameter_max_length_on_error, 0",
        "log_lock_waits, off",
        "log_connections, off",
        "log_disconnections, off",
        "track_commit_timestamp, off",
        "archive_mode, off",
        "wal_level, minimal",
        "max_wal_senders, 0",
    })
    void server_isSetToKeepNoTrace(String setting, String value) throws SQLException {
        assertThat(Sql.show(cluster.ballots(), setting)).isEqualTo(value);
    }

    @Test
    void failedStatement_leavesNothingInTheServersLog() throws Exception {
        String insert = "INSERT INTO person VALUES ('ada@example.org')";
        Sql.execute(cluster.roster(), "CREATE TABLE person (email text PRIMARY KEY)");
        Sql.execute(cluster.roster(), insert);
        assertThatThrownBy(() -> Sql.execute(cluster.roster(), insert)).hasMessageContaining("ada@example.org");
        assertThatThrownBy(() -> Sql.query(cluster.roster(), "SELECT int 'ada@example.org'"))
                .hasMessageContaining("ada@example.org");

        // A refused login is fatal and therefore logged: the log is there, and the errors before would be in it.
        assertRefused(() -> Sql.connect(loginAs("dashboard", "wrong")), INVALID_PASSWORD);
        assertThat(cluster.server().log())
                .content()
                .contains("password authentication failed")
                .doesNotContain("ada@example.org", "person", "INSERT");
    }

    @Test
    void close_removesEverythingOfATemporaryCluster() {
        EmbeddedCluster shortLived = EmbeddedCluster.temporary();
        Server server = shortLived.server();
        assertThat(server.dataDirectory()).isDirectory();

        shortLived.close();

        assertThat(server.dataDirectory()).doesNotExist();
        assertThat(server.log()).doesNotExist();
    }

    @Test
    void database_asText_hasNoPassword() {
        assertThat(cluster.roster().toString()).doesNotContain(cluster.roster().password());
    }

    /** Each role, the superuser included, has a database of its own name. */
    private static Database loginAs(String role, String password) {
        return Database.onLoopback(cluster.port(), role, role, password);
    }

    private static void assertRefused(ThrowingCallable access, String sqlState) {
        assertThatThrownBy(access)
                .asInstanceOf(type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(sqlState);
    }
}
