package io.undercurrent.survey.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Checks the lines of a file one by one, as far as that can be done without the others. */
final class LineCheck {

    private final RosterColumns columns;
    private final String defaultLocale;
    private final RosterErrors errors;

    /**
     * @param defaultLocale of people whose locale is blank
     * @param errors takes what is wrong
     */
    LineCheck(RosterColumns columns, String defaultLocale, RosterErrors errors) {
        this.columns = columns;
        this.defaultLocale = defaultLocale;
        this.errors = errors;
    }

    PersonLine check(CsvLine line) {
        if (line.fieldCount() != columns.count()) {
            errors.add(
                    line.number(),
                    null,
                    "must have " + columns.count() + " fields, as the header has, and has " + line.fieldCount());
            return new PersonLine(line.number(), null, null, null, null, Map.of());
        }
        return new PersonLine(
                line.number(),
                checked(line, columns.indexOf(RosterColumns.ID), FieldRules::id),
                checked(line, columns.indexOf(RosterColumns.EMAIL), FieldRules::email),
                checked(line, columns.indexOf(RosterColumns.LOCALE), this::locale),
                checked(line, columns.indexOf(RosterColumns.UNIT), FieldRules::unit),
                attributes(line));
    }

    private String locale(String raw) {
        String locale = FieldRules.locale(raw);
        return locale.isEmpty() ? defaultLocale : locale;
    }

    private Map<String, String> attributes(CsvLine line) {
        var attributes = new LinkedHashMap<String, String>();
        for (int index : columns.attributes()) {
            String value = checked(line, index, FieldRules::attribute);
            if (value != null && !value.isEmpty()) {
                attributes.put(columns.name(index), value);
            }
        }
        return attributes;
    }

    private String checked(CsvLine line, int index, UnaryOperator<String> rule) {
        if (line.bareQuotes().contains(index)) {
            errors.add(
                    line.number(),
                    columns.name(index),
                    "holds a quotation mark, so it must be quoted and the mark doubled");
            return null;
        }
        try {
            return rule.apply(line.fields().get(index));
        } catch (InvalidValue e) {
            errors.add(line.number(), columns.name(index), e.getMessage());
            return null;
        }
    }
}
