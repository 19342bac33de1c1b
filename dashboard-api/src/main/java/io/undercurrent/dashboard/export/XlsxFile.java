package io.undercurrent.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as an Excel workbook (ISO/IEC 29500): a sheet with one table, from which a pivot table can be made without
 * selecting anything, a sheet that explains its columns, and one that says what the figures are. Written as they are
 * read: no more than {@value #HELD_ROWS} rows are held.
 */
final class XlsxFile {

    /** What a sheet can have, its header included. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int HELD_ROWS = 500;
    private static final String DATE = "yyyy-mm-dd";
    private static final double WIDE = 40;
    private static final double WIDEST = 100;

    private XlsxFile() {}

    /** @throws IllegalArgumentException if there are more rows than a sheet can have */
    static <R> void write(Rows<R> rows, OutputStream output) throws IOException {
        long count = rows.count();
        if (count >= MOST_ROWS) {
            throw new IllegalArgumentException(
                    "A sheet has no more than " + (MOST_ROWS - 1) + " rows below its header");
        }
        // Not closed: that would close the stream, which is the caller's.
        var workbook = new Workbook(output, "Undercurrent", "1.0");
        about(workbook.newWorksheet("Readme"), rows, count);
        columns(workbook.newWorksheet("Columns"), rows.table());
        data(workbook.newWorksheet(rows.table().name()), rows, (int) count);
        workbook.setActiveTab(2);
        workbook.finish();
    }

    private static void about(Worksheet sheet, Rows<?> rows, long count) throws IOException {
        sheet.width(0, WIDE);
        sheet.width(1, WIDEST);
        sheet.value(0, 0, rows.table().name());
        sheet.value(0, 1, rows.table().description());
        sheet.value(1, 0, "Rows");
        sheet.value(1, 1, count);
        int line = 2;
        for (var subject : rows.about().entrySet()) {
            sheet.value(line, 0, subject.getKey());
            sheet.value(line++, 1, subject.getValue());
        }
        sheet.range(0, 0, line - 1, 0).style().bold().set();
        sheet.finish();
    }

    private static void columns(Worksheet sheet, Table<?> table) throws IOException {
        sheet.width(0, WIDE);
        sheet.width(1, WIDEST);
        sheet.value(0, 0, "Column");
        sheet.value(0, 1, "Meaning");
        int line = 1;
        for (var column : table.columns()) {
            sheet.value(line, 0, column.name());
            sheet.value(line++, 1, column.description());
        }
        sheet.range(0, 0, 0, 1).style().bold().set();
        sheet.finish();
    }

    private static <R> void data(Worksheet sheet, Rows<R> rows, int count) throws IOException {
        var columns = rows.table().columns();
        sheet.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            sheet.value(0, place, columns.get(place).name());
            if (columns.get(place).type() == Column.Type.DATE) {
                sheet.style(place).format(DATE).set();
            }
        }
        // A table has at least one row below its header, if an empty one.
        sheet.range(0, 0, Math.max(count, 1), columns.size() - 1)
                .createTable(columns.stream().map(Column::name).toArray(String[]::new))
                .setName(rows.table().name())
                .setDisplayName(rows.table().name());
        int line = 1;
        for (R row : rows) {
            row(sheet, line, columns, row);
            if (line++ % HELD_ROWS == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static <R> void row(Worksheet sheet, int line, List<Column<R>> columns, R row) {
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            var value = column.of(row);
            if (value == null) {
                continue;
            }
            switch (column.type()) {
                // In place: the workbook's own list of strings would grow with every key.
                case TEXT -> sheet.inlineString(line, place, (String) value);
                case WHOLE -> sheet.value(line, place, (Long) value);
                case DECIMAL -> sheet.value(line, place, (BigDecimal) value);
                case TRUTH -> sheet.value(line, place, (Boolean) value);
                case DATE -> {
                    sheet.value(line, place, (LocalDate) value);
                    sheet.style(line, place).format(DATE).set();
                }
            }
        }
    }
}
