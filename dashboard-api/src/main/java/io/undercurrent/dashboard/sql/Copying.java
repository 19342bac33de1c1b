package io.undercurrent.dashboard.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.dashboard.release.Published;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.report.ReleasedTables;
import io.undercurrent.dashboard.report.ReleasedTables.Snapshot;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps the rows that SQL shows the same as those of all other channels. */
@Singleton
class Copying {

    private static final Table<?> FACTS = ReleasedTables.ALL.get(0);
    private static final List<Table<?>> DIMENSIONS = ReleasedTables.ALL.subList(1, ReleasedTables.ALL.size());

    private final Releases releases;
    private final ReleasedTables tables;
    private final ReleasedRows rows;

    Copying(Releases releases, ReleasedTables tables, ReleasedRows rows) {
        this.releases = releases;
        this.tables = tables;
        this.rows = rows;
    }

    /** Copies what was published before there were copies, or by another version of this service. */
    void catchUp(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().timeout(3_600).run(() -> {
            var all = tables.whole(releases.current(), this::content);
            if (!all.version().equals(rows.version())) {
                rows.replace(all.rows(FACTS));
                copyDimensions(all);
            }
        });
    }

    /** In the transaction that publishes. */
    void copy(@Observes Published published) {
        // Not through the cache: should the transaction fail, nobody must ever have seen it there.
        var all = tables.whole(
                releases.current(), entry -> entry.id().equals(published.id()) ? published.release() : content(entry));
        rows.replace(
                published.release().wave().id(),
                all.only(entry -> entry.id().equals(published.id())).rows(FACTS));
        copyDimensions(all);
    }

    private void copyDimensions(Snapshot all) {
        DIMENSIONS.forEach(table -> rows.replace(all.rows(table)));
        rows.mark(all.version());
    }

    private Release content(ReleaseEntry entry) {
        return releases.find(entry.id()).orElseThrow();
    }
}
