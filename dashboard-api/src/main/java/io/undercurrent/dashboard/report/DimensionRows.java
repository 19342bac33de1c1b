package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.report.DimensionTables.GroupRow;
import io.undercurrent.dashboard.report.DimensionTables.ReportRow;
import io.undercurrent.dashboard.report.DimensionTables.WaveRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dimensions of some releases, which are read one after another. What outlives a wave is as the newest has it. */
final class DimensionRows {

    private final List<ReleaseEntry> entries;
    private final Function<ReleaseEntry, RequestedRelease> content;

    /** @param entries the oldest first */
    DimensionRows(List<ReleaseEntry> entries, Function<ReleaseEntry, RequestedRelease> content) {
        this.entries = entries;
        this.content = content;
    }

    /** The rows of any table of {@link ReleasedTables#ALL} but the first. */
    List<?> of(Table<?> table) {
        if (table == DimensionTables.WAVES) {
            return entries.stream().map(content).map(WaveRow::of).toList();
        }
        if (table == DimensionTables.INDICATORS) {
            return List.copyOf(indicators());
        }
        return List.copyOf(table == DimensionTables.GROUPS ? groups() : reports());
    }

    private Collection<IndicatorDefinition> indicators() {
        var newest = new LinkedHashMap<String, IndicatorDefinition>();
        entries.forEach(entry -> content.apply(entry)
                .release()
                .indicators()
                .forEach(indicator -> newest.put(indicator.id(), indicator)));
        return newest.values();
    }

    private Collection<GroupRow> groups() {
        var newest = new LinkedHashMap<String, GroupRow>();
        entries.forEach(entry -> content.apply(entry).release().reports().forEach(report -> groups(report, newest)));
        return newest.values();
    }

    private void groups(ReleasedReport report, Map<String, GroupRow> newest) {
        var paths = new HashMap<String, String>();
        for (var cell : report.cells()) {
            var group = cell.group();
            var above = group.parent() == null ? null : paths.get(group.parent());
            var path = above == null ? group.name() : above + " / " + group.name();
            paths.put(group.id(), path);
            var row = new GroupRow(report.name(), CellKey.of(group), path);
            newest.put(row.groupKey(), row);
        }
    }

    private Collection<ReportRow> reports() {
        var byReport = groups().stream()
                .collect(Collectors.groupingBy(GroupRow::report, LinkedHashMap::new, Collectors.toList()));
        return byReport.entrySet().stream()
                .map(report -> new ReportRow(
                        report.getKey(),
                        report.getValue().get(0).groupKey(),
                        1
                                + report.getValue().stream()
                                        .mapToInt(row -> row.cell().level())
                                        .max()
                                        .orElse(0),
                        report.getValue().size()))
                .toList();
    }
}
