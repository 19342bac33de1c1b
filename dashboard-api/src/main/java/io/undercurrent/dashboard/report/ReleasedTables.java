package io.undercurrent.dashboard.report;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Rows.Part;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.scope.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Map<Seen, Integer> sizes = new ConcurrentHashMap<>();
    private final Map<Dimension, List<?>> dimensions = Collections.synchronizedMap(new LatestDimensions());

    /** A release, and what is seen of it. */
    private record Seen(String release, Sight sight) {}

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

    /** A table as it is in a state of the tables. */
    private record Dimension(String version, String table) {}

    /** Those used latest: a few states, as readers of different scopes have each their own. */
    private static final class LatestDimensions extends LinkedHashMap<Dimension, List<?>> {

        private static final int MOST = 64;

        LatestDimensions() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Dimension, List<?>> eldest) {
            return size() > MOST;
        }
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
            List<Part<R>> parts = table == (Object) CellsTable.TABLE
                    ? entries.stream().map(entry -> (Part<R>) new Facts(entry)).toList()
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

        /** Found once for each state of the tables: every release has to be read for it. */
        private List<?> dimension(Table<?> table) {
            var key = new Dimension(version(), table.name());
            var known = dimensions.get(key);
            if (known != null) {
                return known;
            }
            var found = new DimensionRows(entries, content).of(table);
            dimensions.put(key, found);
            return found;
        }

        /** The rows of one release. How many they are is remembered: each file says so before it begins. */
        private final class Facts implements Part<Fact> {

            private final ReleaseEntry entry;

            private Facts(ReleaseEntry entry) {
                this.entry = entry;
            }

            @Override
            public List<Fact> rows() {
                return new FactTable(content.apply(entry), FactFilter.NONE).rows();
            }

            @Override
            public int size() {
                var key = new Seen(entry.id(), sight);
                var known = sizes.get(key);
                if (known != null) {
                    return known;
                }
                int size = rows().size();
                sizes.put(key, size);
                return size;
            }
        }
    }
}
