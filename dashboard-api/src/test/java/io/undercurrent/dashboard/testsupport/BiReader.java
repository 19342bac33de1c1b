package io.undercurrent.dashboard.testsupport;

import io.undercurrent.postgres.PostgresTestResource;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A BI tool that is connected to the database. */
public final class BiReader {

    private BiReader() {}

    public static Connection connect() throws SQLException {
        return connect(jdbcUrl());
    }

    /** To another database of the same cluster. */
    public static Connection connectTo(String database) throws SQLException {
        return connect(jdbcUrl().replaceFirst("/[a-z_]+$", "/" + database));
    }

    private static Connection connect(String url) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source.getConnection(user(), password());
    }

    /** All rows, by the names of their columns. */
    public static List<Map<String, Object>> query(String sql) throws SQLException {
        var found = new ArrayList<Map<String, Object>>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
                }
                found.add(row);
            }
        }
        return found;
    }

    /** The connection string of an ODBC driver. */
    public static String odbc() {
        var url = URI.create(jdbcUrl().substring("jdbc:".length()));
        return "Driver=PostgreSQL Unicode;Server=%s;Port=%d;Database=%s;Uid=%s;Pwd=%s"
                .formatted(url.getHost(), url.getPort(), url.getPath().substring(1), user(), password());
    }

    public static String jdbcUrl() {
        return setting("jdbc.url");
    }

    public static String user() {
        return setting("username");
    }

    public static String password() {
        return setting("password");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(PostgresTestResource.READER + "." + name, String.class);
    }
}
