package io.undercurrent.dashboard.export;

import java.util.List;
import java.util.Optional;

/**
 * What a table of released figures has in its columns. JSON, CSV, XLSX, Parquet, OData and SQL are all made from it.
 *
 * @param name of the table, in the plural: {@code Cells}
 * @param rowName of one row: {@code Cell}
 * @param key the name of the column that no two rows have the same in
 */
public record Table<R>(String name, String rowName, String description, String key, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** The column of this name. */
    public Optional<Column<R>> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** The column that tells the rows apart. */
    public Column<R> keyColumn() {
        return column(key).orElseThrow();
    }
}
