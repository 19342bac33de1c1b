package io.undercurrent.survey.ballot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Transactions and locks of the ballots database, which takes no part in the application's own transactions. */
final class Sql {

    private Sql() {}

    /** What is done with one connection, in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** One statement, which is a transaction of its own. */
    static <T> T atOnce(DataSource dataSource, Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    static <T> T inTransaction(DataSource dataSource, Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Waits until nobody else holds the wave's box, in either way, and keeps it until the transaction ends. */
    static void lock(Connection connection, UUID waveId) throws SQLException {
        query(connection, "select pg_advisory_xact_lock(?)", waveId);
    }

    /**
     * Keeps the wave's box from being closed until the transaction ends. An advisory lock leaves no trace on disk;
     * a row lock would put transaction ids, which have an order, beside each other in the heap.
     */
    static void lockShared(Connection connection, UUID waveId) throws SQLException {
        query(connection, "select pg_advisory_xact_lock_shared(?)", waveId);
    }

    /** The number of a wave's advisory lock. */
    static long lockOf(UUID waveId) {
        return waveId.getMostSignificantBits() ^ waveId.getLeastSignificantBits();
    }

    static int update(Connection connection, String sql, UUID waveId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, waveId);
            return statement.executeUpdate();
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void query(Connection connection, String sql, UUID waveId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, lockOf(waveId));
            statement.execute();
        }
    }

    /** The message of a PSQLException may quote a key; the state never does. */
    private static IllegalStateException refused(SQLException e) {
        return new IllegalStateException("The ballots database refused, SQL state " + e.getSQLState());
    }
}
