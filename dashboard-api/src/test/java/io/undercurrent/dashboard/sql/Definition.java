package io.undercurrent.dashboard.sql;

import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.report.ReleasedTables;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the tables are in SQL. Its {@code main} prints the statements for a migration. */
final class Definition {

    private Definition() {}

    public static void main(String[] arguments) {
        for (var table : ReleasedTables.ALL) {
            System.out.println(create(table));
        }
    }

    static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case WHOLE -> "bigint";
            case DECIMAL -> "numeric";
            case TRUTH -> "boolean";
            case DATE -> "date";
        };
    }

    private static String create(Table<?> table) {
        var name = table.name().toLowerCase(Locale.ROOT);
        var columns = table.columns().stream()
                .map(column ->
                        "    " + column.sqlName() + " " + type(column.type()) + (column.nullable() ? "" : " not null"))
                .collect(Collectors.joining(",\n"));
        var comments = table.columns().stream()
                .map(column -> "comment on column bi." + name + "." + column.sqlName() + " is "
                        + quoted(column.description()) + ";")
                .collect(Collectors.joining("\n"));
        return """
                create table released.%s (
                %s,
                    constraint %s_pk primary key (%s)
                );
                create view bi.%s as select * from released.%s;
                comment on view bi.%s is %s;
                %s
                """
                .formatted(
                        name,
                        columns,
                        name,
                        table.keyColumn().sqlName(),
                        name,
                        name,
                        name,
                        quoted(table.description()),
                        comments);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
