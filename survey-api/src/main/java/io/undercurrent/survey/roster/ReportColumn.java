package io.undercurrent.survey.roster;

import io.undercurrent.contract.wave.Report;

/**
 * Where on the roster a person's value for a report stands, in SQL. {@code unit} is the path of the organisation tree,
 * {@code comment} its first two levels, everything else an attribute.
 */
public record ReportColumn(String report) {

    /** Of the table {@code person}; {@code ?} stands for the report's name if {@link #isAttribute()}. */
    public String expression() {
        return switch (report) {
            case Report.UNIT -> "unit";
            case Report.COMMENT -> "array_to_string((string_to_array(unit, '/'))[1:2], '/')";
            default -> "attributes ->> ?";
        };
    }

    public boolean isAttribute() {
        return !report.equals(Report.UNIT) && !report.equals(Report.COMMENT);
    }
}
