package io.undercurrent.auditor.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.Release.Figure;
import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.published.Unreadable;
import io.undercurrent.auditor.verdict.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the fact table, in each of its formats, tells the very figures of the release's content: a format that told
 * more, or rounded otherwise, would have to be attacked as well.
 */
final class Formats {

    private final Release release;
    private final Service dashboard;
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long compared;

    Formats(Release release, Service dashboard) {
        this.release = release;
        this.dashboard = dashboard;
        release.reports().forEach(report -> report.cells().forEach(cell -> cell.measures()
                .forEach((indicator, figure) ->
                        figures.put(place(report.name(), cell.group().id(), indicator), figure))));
    }

    private static String place(String report, String cell, String indicator) {
        return report + " " + cell + " " + indicator;
    }

    Formats compare() {
        compareCsv();
        compareJson();
        return this;
    }

    private void compareCsv() {
        var text = dashboard.getText("/api/v1/releases/" + release.id() + "/cells?format=csv", "text/csv");
        try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(line -> compare("csv", placeOf(line), line.getField("n"), line.getField("value")));
        } catch (IOException e) {
            throw new Unreadable("The fact table is no CSV: " + e.getMessage());
        }
    }

    /** Texts that a spreadsheet would run have an apostrophe in front. */
    private static String placeOf(NamedCsvRecord line) {
        return place(plain(line.getField("report")), plain(line.getField("cellId")), line.getField("indicatorId"));
    }

    private static String plain(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private void compareJson() {
        String cursor = null;
        do {
            var page = ReleaseReader.tree(dashboard.getText(
                    "/api/v1/releases/" + release.id() + "/cells?limit=1000"
                            + (cursor == null ? "" : "&cursor=" + Service.encoded(cursor)),
                    "application/json"));
            page.path("items")
                    .forEach(fact -> compare(
                            "json",
                            place(
                                    fact.path("report").asText(),
                                    fact.path("cellId").asText(),
                                    fact.path("indicatorId").asText()),
                            fact.path("n").asText(""),
                            fact.path("value").asText("")));
            cursor = page.path("next").isTextual() ? page.path("next").asText() : null;
        } while (cursor != null);
    }

    private void compare(String format, String place, String n, String value) {
        compared++;
        var figure = figures.get(place);
        boolean same = figure == null
                ? isNothing(n) && isNothing(value)
                : isSame(figure.n() == null ? null : BigDecimal.valueOf(figure.n()), n)
                        && isSame(figure.value(), value);
        if (!same) {
            findings.add(new Finding(
                    Finding.Kind.INCONSISTENT, place, format + " tells something else than the release", format));
        }
    }

    private static boolean isNothing(String field) {
        return field.isEmpty() || field.equals("null");
    }

    private static boolean isSame(BigDecimal figure, String field) {
        return figure == null
                ? isNothing(field)
                : !isNothing(field) && Objects.equals(0, figure.compareTo(new BigDecimal(field)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long compared() {
        return compared;
    }
}
