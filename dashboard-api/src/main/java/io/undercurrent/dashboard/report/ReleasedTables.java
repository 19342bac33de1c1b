package io.undercurrent.dashboard.report;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.report.DimensionTables.GroupRow;
import io.undercurrent.dashboard.report.DimensionTables.ReportRow;
import io.undercurrent.dashboard.report.DimensionTables.WaveRow;
import io.undercurrent.dashboard.scope.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The fact table and its dimensions over the release of each wave: the one place from which tools get rows, whatever
 * they speak. Releases come through {@link RequestedReleases}, as for every other reader.
 */
@ApplicationScoped
public class ReleasedTables {

    /** The fact table before its dimensions. */
    public static final List<Table<?>> ALL = List.of(
            CellsTable.TABLE,
            DimensionTables.WAVES,
            DimensionTables.REPORTS,
            DimensionTables.GROUPS,
            DimensionTables.INDICATORS);

    private final RequestedReleases releases;

    ReleasedTables(RequestedReleases releases) {
        this.releases = releases;
    }

    /** What is released at this moment. It stays the same while releases come and go. */
    public Snapshot now() {
        return new Snapshot(releases.current(), releases.sight(), entry -> releases.named(entry.id()));
    }

    /** Given releases, whole, whoever asks: for a channel that has rights of its own. */
    public Snapshot whole(List<ReleaseEntry> entries, Function<ReleaseEntry, Release> content) {
        return new Snapshot(
                entries,
                Sight.ALL,
                entry -> new RequestedRelease(entry.id(), content.apply(entry), Sight.ALL, true, releases.rendering()));
    }

    /** Releases that are read together. */
    public final class Snapshot {

        private final List<ReleaseEntry> entries;
        private final Sight sight;
        private final Function<ReleaseEntry, RequestedRelease> content;

        private Snapshot(List<ReleaseEntry> entries, Sight sight, Function<ReleaseEntry, RequestedRelease> content) {
            this.entries = List.copyOf(entries);
            this.sight = sight;
            this.content = content;
        }

        /** Only some of the releases. */
        public Snapshot only(Predicate<ReleaseEntry> wanted) {
            return new Snapshot(entries.stream().filter(wanted).toList(), sight, content);
        }

        /** The same exactly as long as the rows are the same. */
        public String version() {
            var ids = entries.stream().map(ReleaseEntry::id).collect(Collectors.joining(" "));
            return Digests.sha256((releases.rendering() + " " + sight + " " + ids).getBytes(StandardCharsets.UTF_8))
                    .hex()
                    .substring(0, 16);
        }

        /** The rows of one of {@link ReleasedTables#ALL}: a part for each release, or one for all. */
        @SuppressWarnings("unchecked")
        public <R> Rows<R> rows(Table<R> table) {
            List<Supplier<List<R>>> parts = table == (Object) CellsTable.TABLE
                    ? entries.stream()
                            .map(entry -> (Supplier<List<R>>) () -> (List<R>) facts(entry))
                            .toList()
                    : List.of(() -> (List<R>) dimension(table));
            return new Rows<>(table, parts, About.releases(entries));
        }

        /** The row of this key, if there is one. */
        public <R> Optional<R> find(Table<R> table, String key) {
            var rows = table == (Object) CellsTable.TABLE
                    ? only(entry -> key.startsWith(Keys.ofRelease(entry.id()))).rows(table)
                    : rows(table);
            var column = table.keyColumn();
            return rows.stream().filter(row -> key.equals(column.of(row))).findFirst();
        }

        private List<?> dimension(Table<?> table) {
            if (table == DimensionTables.WAVES) {
                return entries.stream().map(this::release).map(WaveRow::of).toList();
            }
            if (table == DimensionTables.INDICATORS) {
                return List.copyOf(indicators());
            }
            return List.copyOf(table == DimensionTables.GROUPS ? groups() : reports());
        }

        private List<Fact> facts(ReleaseEntry entry) {
            return new FactTable(release(entry), FactFilter.NONE).rows();
        }

        private RequestedRelease release(ReleaseEntry entry) {
            return content.apply(entry);
        }

        private Collection<IndicatorDefinition> indicators() {
            var newest = new LinkedHashMap<String, IndicatorDefinition>();
            entries.forEach(entry ->
                    release(entry).release().indicators().forEach(indicator -> newest.put(indicator.id(), indicator)));
            return newest.values();
        }

        private Collection<GroupRow> groups() {
            var newest = new LinkedHashMap<String, GroupRow>();
            entries.forEach(entry -> release(entry).release().reports().forEach(report -> groups(report, newest)));
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
}
