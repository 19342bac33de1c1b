package io.undercurrent.dashboard.sql;

/** Made-up rows of {@code released.cells}, made in the database: 100 indicators in as many groups as it takes. */
final class ManyCells {

    private static final int INDICATORS = 100;

    private ManyCells() {}

    static String insert(int rows) {
        return """
                insert into released.cells (id, release_id, wave_id, wave_title, closed_on, provenance, report, group_key, cell_id,
                    cell_name, level, exact, indicator_id, kind, n, value, suppressed)
                select md5(i::text), 'release', 'wave', 'Many', date '2026-04-30', 'anonymous ballots', 'unit', md5((i / %1$d)::text),
                    'Acme/' || i / %1$d, 'Group ' || i / %1$d, 3, true, 'I' || i %% %1$d, 'item', 12, 3.5, false
                from generate_series(1, %2$d) i
                """
                .formatted(INDICATORS, rows);
    }
}
