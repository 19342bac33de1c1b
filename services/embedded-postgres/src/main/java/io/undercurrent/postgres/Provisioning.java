package io.undercurrent.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the databases and their roles, and shuts each role out of the databases that are not its own. Repeating it
 * changes nothing, apart from setting the passwords again.
 */
final class Provisioning {

    private static final String MAINTENANCE_DATABASE = "postgres";

    private final Server server;
    private final Passwords passwords;

    Provisioning(Server server, Passwords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    void run() {
        try (Connection connection = connect(MAINTENANCE_DATABASE)) {
            // PUBLIC may connect to a database unless told otherwise, to these two as well.
            execute(connection, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            for (DatabaseName name : DatabaseName.values()) {
                provideRole(connection, name);
                provideDatabase(connection, name);
            }
            provideReader(connection);
        } catch (SQLException e) {
            throw new ClusterException("the databases or their roles could not be set up", e);
        }
    }

    private void provideRole(Connection connection, DatabaseName name) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name.identifier())) {
            execute(connection, "CREATE ROLE " + name.identifier() + " LOGIN");
        }
        // The driver hashes the password; the server, and whatever it may log, sees only the SCRAM verifier.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(name.identifier(), passwords.of(name).toCharArray(), "scram-sha-256");
    }

    /** The role that BI tools sign in with. What it may read there, the service's own migrations say. */
    private void provideReader(Connection connection) throws SQLException {
        String reader = Passwords.READER;
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", reader)) {
            execute(connection, "CREATE ROLE " + reader);
        }
        execute(connection, "ALTER ROLE " + reader + " LOGIN CONNECTION LIMIT 20");
        execute(connection, "ALTER ROLE " + reader + " SET default_transaction_read_only = on");
        execute(connection, "ALTER ROLE " + reader + " SET search_path = bi");
        execute(connection, "ALTER ROLE " + reader + " SET statement_timeout = '5min'");
        execute(connection, "GRANT CONNECT ON DATABASE " + DatabaseName.DASHBOARD.identifier() + " TO " + reader);
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(reader, passwords.ofReader().toCharArray(), "scram-sha-256");
    }

    private void provideDatabase(Connection connection, DatabaseName name) throws SQLException {
        String identifier = name.identifier();
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name.identifier())) {
            execute(connection, "CREATE DATABASE " + identifier + " OWNER " + identifier);
        }
        execute(connection, "REVOKE ALL ON DATABASE " + identifier + " FROM PUBLIC");
        try (Connection inside = connect(identifier)) {
            execute(inside, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        }
    }

    private Connection connect(String database) throws SQLException {
        Database target = server.asSuperuser(database, passwords);
        // Not by DriverManager, which does not find a driver that a test's own class loader has loaded.
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(target.jdbcUrl());
        return source.getConnection(target.user(), target.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
