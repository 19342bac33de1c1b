package io.undercurrent.bench;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Answers as rows of PostgreSQL, one row each, and the query that counts them by item and code. */
final class Histogram {

    private static final int BATCH = 10_000;

    private final Database database;

    Histogram(Database database) {
        this.database = database;
    }

    /** Stores what a crowd answered, of which {@code people} are repeated until it is large enough. */
    void load(List<Answers> people, int respondents) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists crowd, answer");
            statement.execute("create unlogged table crowd (person integer, item text, code integer)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into crowd values (?, ?, ?)")) {
                int rows = 0;
                for (int person = 0; person < people.size(); person++) {
                    for (var answer : people.get(person).answers().entrySet()) {
                        insert.setInt(1, person);
                        insert.setString(2, answer.getKey());
                        insert.setInt(3, answer.getValue());
                        insert.addBatch();
                        if (++rows % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                }
                insert.executeBatch();
            }
            statement.execute("create unlogged table answer as select r.n * " + people.size()
                    + " + person as person, item, code from crowd, generate_series(0, "
                    + (respondents / people.size() - 1) + ") r(n)");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze answer");
        }
    }

    /** Seconds to count all answers by item and code. */
    double count(long expected) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            long start = System.nanoTime();
            long counted = 0;
            try (var rows = statement.executeQuery("select item, code, count(*) from answer group by item, code")) {
                while (rows.next()) {
                    counted += rows.getLong(3);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (counted != expected) {
                throw new IllegalStateException("PostgreSQL counted other answers than were folded");
            }
            return seconds;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
