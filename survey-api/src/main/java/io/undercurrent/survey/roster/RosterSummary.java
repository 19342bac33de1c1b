package io.undercurrent.survey.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The roster in figures. It names nobody, and no value of an attribute.
 *
 * @param people in the roster
 * @param units distinct unit paths that people belong to
 * @param locales people by locale
 * @param attributes by name
 */
@Schema(description = "The roster in figures")
record RosterSummary(
        @Schema(description = "People in the roster") long people,
        @Schema(description = "Distinct unit paths") long units,
        @Schema(description = "People by locale", examples = "{\"de\": 120, \"en\": 180}")
                SortedMap<String, Long> locales,
        @Schema(description = "Attributes by name") SortedMap<String, Attribute> attributes) {

    /**
     * Rows of four columns: what is counted (1 everybody, 2 a locale, 3 an attribute), its name, its distinct values and
     * the people who have one. One statement, so that all figures are of one moment.
     */
    static final String SQL =
            """
            select 1, null, count(distinct unit), count(*) from person
            union all
            select 2, locale, 1, count(*) from person group by locale
            union all
            select 3, name, count(*), sum(people)
            from (select name, value, count(*) as people
                from person cross join jsonb_each_text(attributes) as attribute (name, value)
                group by name, value) as counted
            group by name
            order by 1
            """;

    /**
     * One attribute.
     *
     * @param values distinct values
     * @param withoutValue people without one
     */
    @Schema(name = "RosterAttribute")
    record Attribute(
            @Schema(description = "Distinct values") long values,
            @Schema(description = "People without a value") long withoutValue) {}

    static RosterSummary from(ResultSet rows) throws SQLException {
        long people = 0;
        long units = 0;
        var locales = new TreeMap<String, Long>();
        var attributes = new TreeMap<String, Attribute>();
        while (rows.next()) {
            switch (rows.getInt(1)) {
                case 1 -> {
                    units = rows.getLong(3);
                    people = rows.getLong(4);
                }
                case 2 -> locales.put(rows.getString(2), rows.getLong(4));
                default -> attributes.put(rows.getString(2), new Attribute(rows.getLong(3), people - rows.getLong(4)));
            }
        }
        return new RosterSummary(people, units, locales, attributes);
    }
}
