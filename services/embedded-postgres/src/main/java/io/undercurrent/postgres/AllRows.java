package io.undercurrent.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What somebody has who copied a database: for tests of what must not be found in it. */
public final class AllRows {

    private static final String TABLES =
            """
            select oid::regclass::text from pg_class
            where relkind = 'r' and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
              and relnamespace::regnamespace::text !~ '^pg_'
            """;

    private AllRows() {}

    /** Every row of every table, in whichever schema, as text behind the name of its table. */
    public static List<String> of(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            var found = new ArrayList<String>();
            for (String table : tables) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        found.add(table + " " + rows.getString(1));
                    }
                }
            }
            return found;
        }
    }
}
