package io.undercurrent.dashboard.sql;

import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.report.ReleasedTables;
import io.undercurrent.dashboard.testsupport.BiReader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BiSchemaResourceTest {

    private static final String DENIED = "42501";

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @Inject
    AgroalDataSource database;

    @Inject
    Copying copying;

    @BeforeEach
    void empty() {
        table.clear();
        copying.catchUp(new StartupEvent());
    }

    private String publish(SampleTally tally) {
        return releases.publish(tally.wave());
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Object> column(String sql) throws SQLException {
        return BiReader.query(sql).stream()
                .map(row -> row.values().iterator().next())
                .toList();
    }

    @Test
    void views_areAsTheDefinitionSays() throws SQLException {
        for (var defined : ReleasedTables.ALL) {
            var view = defined.name().toLowerCase(Locale.ROOT);
            var columns = BiReader.query(
                    """
                    select attname, format_type(atttypid, null) as type, col_description(attrelid, attnum) as comment
                    from pg_attribute where attrelid = 'bi.%s'::regclass and attnum > 0 order by attnum
                    """
                            .formatted(view));

            assertThat(columns)
                    .extracting(row -> row.get("attname"), row -> row.get("type"), row -> row.get("comment"))
                    .containsExactlyElementsOf(defined.columns().stream()
                            .map(column ->
                                    tuple(column.sqlName(), Definition.type(column.type()), column.description()))
                            .toList());
        }
    }

    @Test
    void publishedRelease_isThereAtOnce_andACorrectedOneTakesItsPlace() throws SQLException {
        var wave = UUID.randomUUID();
        var first = publish(new SampleTally(wave, "Spring", SPRING));
        assertThat(column("select distinct release_id from bi.cells")).containsExactly(first);
        assertThat(column("select count(*) from bi.cells")).containsExactly(60L);

        var second = publish(new SampleTally(wave, "Spring, corrected", SPRING));

        assertThat(second).isNotEqualTo(first);
        assertThat(column("select distinct release_id from bi.cells")).containsExactly(second);
        assertThat(column("select title from bi.waves")).containsExactly("Spring, corrected");

        publish(new SampleTally(wave, "Spring", SPRING));
        assertThat(column("select distinct release_id from bi.cells")).containsExactly(first);
    }

    @Test
    void releasesOfBeforeThereWereCopies_areCopiedAtTheStart() throws SQLException {
        publish(new SampleTally(UUID.randomUUID(), "Spring", SPRING));
        asOwner("truncate released.cells, released.groups, released.copied");

        copying.catchUp(new StartupEvent());

        assertThat(column("select count(*) from bi.cells")).containsExactly(60L);
        assertThat(column("select count(*) from bi.groups")).containsExactly(10L);
    }

    @Test
    void reader_isDeniedEveryOtherRelationOfTheDatabase() throws SQLException {
        var others = column(
                """
                select format('%I.%I', nspname, relname) from pg_class join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                  and nspname not in ('bi', 'pg_catalog', 'information_schema', 'pg_toast')
                """);
        assertThat(others).hasSizeGreaterThan(10).contains("public.release", "released.cells", "public.account");

        var open = new ArrayList<>();
        for (var relation : others) {
            if (!isDenied("select 1 from " + relation + " limit 1")) {
                open.add(relation);
            }
        }

        assertThat(open).isEmpty();
    }

    private static boolean isDenied(String sql) throws SQLException {
        try {
            BiReader.query(sql);
            return false;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo(DENIED);
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey_roster", "survey_ballots", "postgres", "template1"})
    void reader_isDeniedEveryOtherDatabaseOfTheCluster(String other) {
        assertThatThrownBy(() -> BiReader.connectTo(other).close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @Test
    void everyDatabaseOfTheCluster_isTriedByThatTest() throws SQLException {
        assertThat(column("select datname from pg_database where datallowconn and datname <> current_database()"))
                .containsExactlyInAnyOrder("survey_roster", "survey_ballots", "postgres", "template1");
    }

    @Test
    void reader_canOnlySelect() throws SQLException {
        for (var sql : List.of(
                "delete from bi.cells",
                "update bi.waves set title = 'x'",
                "create table bi.mine (id int)",
                "create schema mine",
                "create temporary table mine (id int)")) {
            try (var connection = BiReader.connect();
                    var statement = connection.createStatement()) {
                statement.execute("set default_transaction_read_only = off");
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo(DENIED));
            }
        }
        assertThat(column("select rolname::text from pg_roles where pg_has_role(current_user, oid, 'member')"))
                .containsExactly("bi_reader");
    }

    @Test
    void question_ofOneIndicator_usesAnIndex() throws SQLException {
        asOwner(ManyCells.insert(20_000));
        asOwner("analyze released.cells");
        try {
            var plan = column(
                    "explain select cell_name, value from bi.cells where indicator_id = 'I7' and report = 'unit'");
            assertThat(plan.toString()).contains("cells_by_indicator").doesNotContain("Seq Scan");
        } finally {
            asOwner("truncate released.cells, released.copied");
        }
    }
}
