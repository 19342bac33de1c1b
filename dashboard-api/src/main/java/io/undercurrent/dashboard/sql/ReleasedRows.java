package io.undercurrent.dashboard.sql;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Table;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the tables of the schema {@code released}, in the transaction of the caller. */
@Singleton
class ReleasedRows {

    private static final int BATCH = 1_000;

    private final AgroalDataSource database;

    ReleasedRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Which state of the tables is copied; null for none. */
    String version() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select version from released.copied");
                var row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void mark(String version) {
        run("delete from released.copied");
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into released.copied (version) values (?)")) {
            insert.setString(1, version);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Instead of all that the table has. */
    void replace(Rows<?> rows) {
        run("delete from " + name(rows.table()));
        insert(rows);
    }

    /** Instead of what the table has of the wave. */
    void replace(UUID wave, Rows<?> rows) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from " + name(rows.table()) + " where wave_id = ?")) {
            delete.setString(1, wave.toString());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        insert(rows);
    }

    private <R> void insert(Rows<R> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(statement(rows.table()))) {
            int waiting = 0;
            for (R row : rows) {
                set(insert, rows.table(), row);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static <R> void set(PreparedStatement insert, Table<R> table, R row) throws SQLException {
        int place = 1;
        for (Column<R> column : table.columns()) {
            insert.setObject(place++, column.of(row), type(column.type()).getVendorTypeNumber());
        }
    }

    private static JDBCType type(Column.Type type) {
        return switch (type) {
            case TEXT -> JDBCType.VARCHAR;
            case WHOLE -> JDBCType.BIGINT;
            case DECIMAL -> JDBCType.NUMERIC;
            case TRUTH -> JDBCType.BOOLEAN;
            case DATE -> JDBCType.DATE;
        };
    }

    private static String statement(Table<?> table) {
        var columns = table.columns().stream().map(Column::sqlName).collect(Collectors.joining(", "));
        var values = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        return "insert into " + name(table) + " (" + columns + ") values (" + values + ")";
    }

    private static String name(Table<?> table) {
        return "released." + table.name().toLowerCase(Locale.ROOT);
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("What is released cannot be copied for SQL", e);
    }
}
