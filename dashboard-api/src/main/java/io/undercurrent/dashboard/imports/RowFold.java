package io.undercurrent.dashboard.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.dashboard.disclosure.Overlaps;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.dashboard.release.TalliedReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Folds the rows of a CSV, one after the other, into the statistics of every report's cohorts. */
final class RowFold {

    private final int width;
    private final List<ItemField> items = new ArrayList<>();
    private final List<ReportField> reports = new ArrayList<>();
    private final ImportFaults faults;
    private final RowOverlaps overlaps;
    private int rows;

    /** Finds the mapped columns; those that are not there are faults, after which nothing is to be folded. */
    RowFold(ImportMapping mapping, Header header, YamlPlaces places, ImportFaults faults) {
        this.width = header.size();
        this.faults = faults;
        var questionnaire = new Questionnaire(mapping.instrument(), mapping.asked());
        for (String id : mapping.asked()) {
            var item = mapping.instrument().item(id).orElseThrow();
            header.index(mapping.columns().get(id).column(), places, "columns", id, "column")
                    .ifPresent(index -> items.add(new ItemField(mapping, item, index)));
        }
        mapping.reports().forEach((name, column) -> header.index(column.column(), places, "reports", name, "column")
                .ifPresent(index -> reports.add(new ReportField(name, column, index, questionnaire))));
        this.overlaps = new RowOverlaps(reports.stream().map(ReportField::name).toList());
    }

    /** Counts a person, unless something is wrong with the row. */
    void add(CsvRecord row) {
        if (row.getFieldCount() != width) {
            int firstWrong = Math.min(row.getFieldCount(), width) + 1;
            faults.csv(
                    row.getStartingLineNumber(),
                    firstWrong,
                    "has " + row.getFieldCount() + " fields; the header has " + width);
            return;
        }
        var person = new Answers(new HashMap<>(), new HashSet<>());
        for (ItemField item : items) {
            guarded(row, item.index(), field -> item.read(field, person.answers(), person.notApplicable()));
        }
        var units = new ArrayList<Unit>();
        for (ReportField report : reports) {
            guarded(row, report.index(), field -> units.add(report.add(field, person)));
        }
        if (units.size() == reports.size()) {
            overlaps.add(units);
        }
        rows++;
    }

    private interface FieldReader {
        void read(String field) throws UnreadableField;
    }

    private void guarded(CsvRecord row, int index, FieldReader reader) {
        try {
            reader.read(row.getField(index));
        } catch (UnreadableField e) {
            faults.csv(row.getStartingLineNumber(), index + 1, e.getMessage());
        }
    }

    int rows() {
        return rows;
    }

    Overlaps overlaps() {
        return new Overlaps(overlaps.found());
    }

    List<TalliedReport> reports() {
        return reports.stream().map(ReportField::toReport).toList();
    }
}
