package io.undercurrent.dashboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a header, written as they are read. What is null is empty.
 */
final class CsvFile {

    private CsvFile() {}

    static <R> void write(Rows<R> rows, OutputStream output) throws IOException {
        var columns = rows.table().columns();
        var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toList());
        rows.stream()
                .forEach(row -> csv.writeRecord(
                        columns.stream().map(column -> field(column, row)).toList()));
        csv.flush();
    }

    private static <R> String field(Column<R> column, R row) {
        var value = column.of(row);
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case TEXT -> defused((String) value);
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case WHOLE, TRUTH, DATE -> value.toString();
        };
    }

    /**
     * A spreadsheet takes a cell that begins so for a formula and runs it; unit names and titles come from people. The
     * apostrophe makes it text (OWASP, "CSV Injection").
     */
    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
