package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.export.Column.date;
import static io.undercurrent.dashboard.export.Column.decimal;
import static io.undercurrent.dashboard.export.Column.text;
import static io.undercurrent.dashboard.export.Column.truth;
import static io.undercurrent.dashboard.export.Column.whole;

import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Quality;
import io.undercurrent.dashboard.release.ReleasedWave;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the fact table's rows are of. Those that outlive a wave are as the newest wave has them. */
final class DimensionTables {

    static final Table<WaveRow> WAVES = new Table<>(
            "Waves",
            "Wave",
            "One round of asking, by the release that stands for it.",
            "waveId",
            List.of(
                    text("waveId", "Key of the row", row -> row.wave().id()),
                    text("releaseId", "SHA-256 of the content of the release", WaveRow::releaseId),
                    text("title", "What the wave is called", row -> row.wave().title()),
                    text("instrument", "What was asked, and in which version", row -> row.wave()
                            .instrument()),
                    text(
                            "provenance",
                            "How the answers were collected",
                            row -> CellsTable.spelled(row.wave().provenance())),
                    date("closedOn", "The day on which the wave closed, in UTC", row -> row.wave()
                            .closedOn()),
                    text("attribution", "To be shown with every figure", (WaveRow row) -> row.wave()
                                    .attribution())
                            .orNull(),
                    whole("k", "Fewest people invited in a cohort", row -> row.policy()
                            .k()),
                    whole("t", "Fewest answers in anything published", row -> row.policy()
                            .t()),
                    whole("invited", "People invited", row -> row.quality().invited()),
                    decimal(
                                    "responseRate",
                                    "People who answered by people invited, a fraction of 1",
                                    (WaveRow row) -> row.quality().responseRate())
                            .orNull(),
                    text(
                            "suppressionReason",
                            "Why a figure is suppressed, the same for all",
                            WaveRow::suppressionReason)));

    static final Table<ReportRow> REPORTS = new Table<>(
            "Reports",
            "Report",
            "One way of grouping people. Groups of different reports overlap and must not be added.",
            "report",
            List.of(
                    text("report", "Key of the row: unit for the organisation tree, or an attribute", ReportRow::name),
                    text("rootGroupKey", "The group that holds everyone; see Groups", ReportRow::rootGroupKey),
                    whole("levels", "How many levels of groups it has; 2 where there is no tree", ReportRow::levels),
                    whole("groups", "How many groups it has", ReportRow::groups)));

    static final Table<GroupRow> GROUPS = new Table<>(
            "Groups",
            "Group",
            "A group of people. A parent holds all people of its children, whose figures are not to be added to its own.",
            "groupKey",
            List.of(
                    text("groupKey", "Key of the row, the same in every wave", GroupRow::groupKey),
                    text("report", "By what people are grouped; see Reports", GroupRow::report),
                    text("cellId", "The group within its report: a path for a unit", row -> row.cell()
                            .cellId()),
                    text("cellName", "What it is called", row -> row.cell().cellName()),
                    text("path", "The names of the groups above and its own, from the root", GroupRow::path),
                    text("parentKey", "The group above; null at the root", GroupRow::parentKey)
                            .orNull(),
                    text("parentId", "The cell above; null at the root", (GroupRow row) -> row.cell()
                                    .parentId())
                            .orNull(),
                    whole("level", "0 at the root, which holds everyone", row -> row.cell()
                            .level()),
                    truth("exact", "Whether it is one unit or category, and not several merged", row -> row.cell()
                            .exact())));

    static final Table<IndicatorDefinition> INDICATORS = new Table<>(
            "Indicators",
            "Indicator",
            "What is measured.",
            "indicatorId",
            List.of(
                    text("indicatorId", "Key of the row", IndicatorDefinition::id),
                    text("kind", "What it is made from", indicator -> CellsTable.spelled(indicator.kind())),
                    text(
                            "name",
                            "The wording of an item, the name of an index; English where there is one",
                            indicator -> english(indicator.name())),
                    text("construct", "What an item measures, in a few words", IndicatorDefinition::construct)
                            .orNull(),
                    text("unit", "Unit of the value", indicator -> CellsTable.spelled(indicator.unit())),
                    whole(
                                    "lowest",
                                    "Lowest value that there can be; null where there are shares only",
                                    (IndicatorDefinition indicator) -> indicator.range() == null
                                            ? null
                                            : indicator.range().low())
                            .orNull(),
                    whole(
                                    "highest",
                                    "Highest value that there can be",
                                    (IndicatorDefinition indicator) -> indicator.range() == null
                                            ? null
                                            : indicator.range().high())
                            .orNull(),
                    text("polarity", "Which side is healthy", indicator -> CellsTable.spelled(indicator.polarity())),
                    text(
                            "items",
                            "Ids of the items that it is computed from",
                            indicator -> String.join(" ", indicator.items())),
                    text(
                                    "options",
                                    "What the answers or classes are called, by code, as in 1=Yes; 2=No; English where there is one",
                                    (IndicatorDefinition indicator) -> options(indicator.options()))
                            .orNull()));

    private DimensionTables() {}

    /** A row of Waves; not the release itself, of which all waves together might not fit into memory. */
    record WaveRow(String releaseId, ReleasedWave wave, Policy policy, Quality quality, String suppressionReason) {

        static WaveRow of(RequestedRelease requested) {
            var release = requested.release();
            return new WaveRow(
                    requested.id(), release.wave(), release.policy(), release.quality(), release.suppressionReason());
        }
    }

    /** A row of Reports. */
    record ReportRow(String name, String rootGroupKey, int levels, int groups) {}

    /** A row of Groups. */
    record GroupRow(String report, CellKey cell, String path) {

        String groupKey() {
            return Keys.ofGroup(report, cell.cellId());
        }

        String parentKey() {
            return cell.parentId() == null ? null : Keys.ofGroup(report, cell.parentId());
        }
    }

    private static String options(List<Scale.Option> options) {
        return options.isEmpty()
                ? null
                : options.stream()
                        .map(option -> option.code() + "=" + english(option.label()))
                        .collect(Collectors.joining("; "));
    }

    private static String english(Map<String, String> byLanguage) {
        var any = byLanguage.values().stream().findFirst().orElse("");
        return byLanguage.getOrDefault("en", any);
    }
}
