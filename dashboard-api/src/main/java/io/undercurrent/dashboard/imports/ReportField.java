package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.imports.ImportMapping.ReportColumn;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.dashboard.release.TalliedReport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds rows into the cohorts of one report: a cohort for each different category or path in its field. */
final class ReportField {

    /** Different values of one column: what bounds the memory of an import. */
    static final int MOST_VALUES = 10_000;

    private static final int LONGEST_NAME = 200;
    private static final String NOT_STATED = "(not stated)";

    private final String name;
    private final ReportColumn column;
    private final int index;
    private final Questionnaire questionnaire;
    private final Unit everyone = Unit.everyone();
    private final Map<String, Unit> unitByField = new HashMap<>();
    private final Map<Unit, Accumulator> cohorts = new HashMap<>();

    /**
     * @param index of the field in a record, from 0
     */
    ReportField(String name, ReportColumn column, int index, Questionnaire questionnaire) {
        this.name = name;
        this.column = column;
        this.index = index;
        this.questionnaire = questionnaire;
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** Counts a person in the cohort of the unit that the field says, and says which. */
    Unit add(String field, Answers person) throws UnreadableField {
        Unit unit = unitByField.get(field);
        if (unit == null) {
            unit = read(field);
        }
        cohorts.computeIfAbsent(unit, any -> new Accumulator(questionnaire)).add(person);
        return unit;
    }

    private Unit read(String field) throws UnreadableField {
        List<String> segments = segments(category(field.strip()));
        if (unitByField.size() == MOST_VALUES) {
            throw new UnreadableField(
                    "column " + column.column() + " has more than " + MOST_VALUES + " different values");
        }
        Unit unit = everyone.at(segments.iterator());
        unitByField.put(field, unit);
        return unit;
    }

    private String category(String label) throws UnreadableField {
        if (label.isEmpty()) {
            return NOT_STATED;
        }
        String category = column.labels() == null ? label : column.labels().get(label);
        if (category == null) {
            throw new UnreadableField("holds a label that the mapping of column " + column.column() + " does not name");
        }
        return category.strip();
    }

    private List<String> segments(String category) throws UnreadableField {
        if (category.length() > LONGEST_NAME) {
            throw new UnreadableField("is longer than " + LONGEST_NAME + " characters in column " + column.column());
        }
        if (column.separator() == null) {
            return List.of(category);
        }
        List<String> segments = Arrays.stream(category.split(Pattern.quote(column.separator())))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (segments.stream().anyMatch(segment -> segment.contains("/"))) {
            throw new UnreadableField("has a / in the name of a unit in column " + column.column());
        }
        return segments.isEmpty() ? List.of(NOT_STATED) : segments;
    }

    /**
     * The report, after the last row. It says nothing of people invited: the file does not tell, and the rows of a small
     * category are themselves a number of answers that may be too small to publish.
     */
    TalliedReport toReport() {
        List<Group> groups = (column.separator() == null ? everyone : everyone.top()).groups();
        var statistics = new HashMap<String, CohortStatistics>();
        cohorts.forEach((unit, rows) -> statistics.put(unit.cohort(), rows.statistics()));
        return new TalliedReport(name, groups, Map.of(), statistics);
    }
}
