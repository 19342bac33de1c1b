package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.export.Column.date;
import static io.undercurrent.dashboard.export.Column.decimal;
import static io.undercurrent.dashboard.export.Column.text;
import static io.undercurrent.dashboard.export.Column.truth;
import static io.undercurrent.dashboard.export.Column.whole;

import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.insight.Flag;
import io.undercurrent.rest.value.WireForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fact table: one row for each indicator in each cell of each report of each release. Flat, called as in JSON. */
final class CellsTable {

    static final Table<Fact> TABLE = new Table<>(
            "Cells",
            "Cell",
            "One indicator in one cell of one report of one wave. Measures are null where they are suppressed.",
            "id",
            columns());

    private CellsTable() {}

    private static List<Column<Fact>> columns() {
        var columns = new ArrayList<>(places());
        columns.addAll(values());
        columns.addAll(shares());
        columns.addAll(remarks());
        return columns;
    }

    private static List<Column<Fact>> places() {
        return List.of(
                text("id", "Key of the row: no other row of any release has it", Fact::id),
                text("releaseId", "SHA-256 of the content of the release", fact -> fact.origin()
                        .releaseId()),
                text("waveId", "The wave; see Waves", fact -> fact.origin().waveId()),
                text("waveTitle", "What the wave is called", fact -> fact.origin()
                        .waveTitle()),
                date("closedOn", "The day on which the wave closed, in UTC", fact -> fact.origin()
                        .closedOn()),
                text(
                        "provenance",
                        "How the answers were collected",
                        fact -> spelled(fact.origin().provenance())),
                text("attribution", "To be shown with the figure", (Fact fact) -> fact.origin()
                                .attribution())
                        .orNull(),
                text("report", "By what people are grouped: unit, or an attribute; see Reports", Fact::report),
                text("groupKey", "The group over all waves; see Groups", Fact::groupKey),
                text("cellId", "The group within its report: a path for a unit", fact -> fact.cell()
                        .cellId()),
                text("cellName", "What the group is called", fact -> fact.cell().cellName()),
                text("parentId", "The cell above; null at the root", (Fact fact) -> fact.cell()
                                .parentId())
                        .orNull(),
                whole("level", "0 at the root, which holds everyone", fact -> fact.cell()
                        .level()),
                truth("exact", "Whether it is one unit or category, and not several merged", fact -> fact.cell()
                        .exact()),
                text("indicatorId", "What was measured; see Indicators", fact -> fact.indicator()
                        .indicatorId()),
                text(
                        "kind",
                        "What the indicator is made from",
                        fact -> spelled(fact.indicator().kind())));
    }

    private static List<Column<Fact>> values() {
        return List.of(
                whole("n", "People whose answers it rests on", (Fact fact) -> fact.figure()
                                .measure()
                                .n())
                        .orNull(),
                measured("value", "The mean, in the indicator's unit", fact -> fact.figure()
                        .measure()
                        .value()),
                measured("low", "Lower end of the 95 % t interval of the value", fact -> fact.figure()
                        .measure()
                        .low()),
                measured("high", "Upper end of the 95 % t interval of the value", fact -> fact.figure()
                        .measure()
                        .high()));
    }

    private static List<Column<Fact>> shares() {
        return List.of(
                measured("favourable", "Share of n on the healthy side, a fraction of 1", fact -> fact.figure()
                        .measure()
                        .favourable()),
                measured("favourableLow", "Lower end of its 95 % Wilson interval", fact -> fact.figure()
                        .measure()
                        .favourableLow()),
                measured("favourableHigh", "Upper end of its 95 % Wilson interval", fact -> fact.figure()
                        .measure()
                        .favourableHigh()),
                measured("neutral", "Share of n on neither side, a fraction of 1", fact -> fact.figure()
                        .measure()
                        .neutral()),
                measured("unfavourable", "Share of n on the unhealthy side, a fraction of 1", fact -> fact.figure()
                        .measure()
                        .unfavourable()),
                measured("unfavourableLow", "Lower end of its 95 % Wilson interval", fact -> fact.figure()
                        .measure()
                        .unfavourableLow()),
                measured("unfavourableHigh", "Upper end of its 95 % Wilson interval", fact -> fact.figure()
                        .measure()
                        .unfavourableHigh()),
                text(
                                "options",
                                "Shares of n by code, as in 1=0.25 2=0.75, where the answers have no order",
                                (Fact fact) -> shares(fact.figure().measure().options()))
                        .orNull());
    }

    private static List<Column<Fact>> remarks() {
        return List.of(
                truth(
                                "mostlyNotApplicable",
                                "True where it does not apply to more people than answered it",
                                (Fact fact) -> fact.figure().measure().mostlyNotApplicable())
                        .orNull(),
                truth(
                                "clipped",
                                "True where the share told is \"at least\", since 90 % or more answered alike",
                                (Fact fact) -> fact.figure().measure().clipped())
                        .orNull(),
                truth("suppressed", "Whether the measures are withheld", fact -> fact.figure()
                        .suppressed()),
                text("suppressionReason", "Why; the same for every suppressed row", (Fact fact) -> fact.figure()
                                .suppressionReason())
                        .orNull(),
                text(
                                "flags",
                                "Why it is to be read with care, as in few answers; low response",
                                (Fact fact) -> flags(fact.figure().flags()))
                        .orNull());
    }

    private static Column<Fact> measured(String name, String description, Function<Fact, BigDecimal> value) {
        return decimal(name, description, value).orNull();
    }

    private static String flags(List<Flag> flags) {
        return flags.isEmpty() ? null : flags.stream().map(CellsTable::spelled).collect(Collectors.joining("; "));
    }

    /** As JSON spells it. */
    static <E extends Enum<E>> String spelled(E constant) {
        return WireForms.of(constant.getDeclaringClass()).orElseThrow().write().apply(constant);
    }

    private static String shares(Map<Integer, BigDecimal> options) {
        return options == null
                ? null
                : options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue().toPlainString())
                        .collect(Collectors.joining(" "));
    }
}
