package io.undercurrent.dashboard.sql;

import io.undercurrent.postgres.EmbeddedCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Asks what BI tools ask of many cells, and prints how PostgreSQL finds the answer. */
final class ManyCellsBench {

    private static final Path TABLES = Path.of("src/main/resources/db/migration/V30__released_tables.sql");

    private static final List<String> QUESTIONS = List.of(
            "select cell_name, value from bi.cells where indicator_id = 'I7' and report = 'unit' and level = 3"
                    + " order by value desc limit 50",
            "select indicator_id, value from bi.cells where group_key = md5('4711')",
            "select value from bi.cells where id = md5('4711')");

    private ManyCellsBench() {}

    /** @param arguments how many rows; 10 million unless given */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 10_000_000 : Integer.parseInt(arguments[0]);
        try (var cluster = EmbeddedCluster.temporary();
                var connection = connect(cluster)) {
            run(connection, Files.readString(TABLES));
            run(connection, ManyCells.insert(rows));
            run(connection, "vacuum analyze released.cells");
            for (var question : QUESTIONS) {
                explain(connection, question);
            }
        }
    }

    private static Connection connect(EmbeddedCluster cluster) throws SQLException {
        var database = cluster.dashboard();
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        return source.getConnection(database.user(), database.password());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        long start = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        System.out.printf(
                "%.1f s: %s%n",
                (System.nanoTime() - start) / 1e9, sql.lines().findFirst().orElseThrow());
    }

    private static void explain(Connection connection, String question) throws SQLException {
        System.out.println(question);
        try (var statement = connection.createStatement();
                var plan = statement.executeQuery("explain (analyze, buffers, timing off) " + question)) {
            while (plan.next()) {
                System.out.println("    " + plan.getString(1));
            }
        }
    }
}
