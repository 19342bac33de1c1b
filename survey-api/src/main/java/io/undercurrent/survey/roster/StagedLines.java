package io.undercurrent.survey.roster;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The lines of one file in a temporary table, which goes with its transaction. What needs all lines at once is done here
 * by the database, so that the service's memory does not grow with the file.
 */
final class StagedLines {

    private static final String CREATE =
            """
            create temporary table staged (
                line bigint not null,
                id text collate "C",
                email text,
                email_key text generated always as (lower(email)) stored,
                locale text,
                unit text,
                attributes jsonb
            ) on commit drop
            """;

    /** One file after the other; any number will do that nothing else in this database locks. */
    static final long ROSTER_LOCK = 0x726f_7374_6572L;

    private static final String REPEATED =
            """
            select line, first_line
            from (select line, min(line) over (partition by %1$s) as first_line from staged where %1$s is not null) as lines
            where line > first_line
            """;

    private static final String TAKEN =
            """
            select staged.line
            from staged join person using (email_key)
            where not exists (select from staged as own where own.id = person.id)
            """;

    private static final String MERGE =
            """
            with merged as (
                merge into person using staged on person.id = staged.id
                when matched and (person.email, person.locale, person.unit, person.attributes)
                        is distinct from (staged.email, staged.locale, staged.unit, staged.attributes)
                    then update set
                        email = staged.email, locale = staged.locale, unit = staged.unit, attributes = staged.attributes
                when not matched
                    then insert (id, email, locale, unit, attributes, since, added_by)
                        values (staged.id, staged.email, staged.locale, staged.unit, staged.attributes,
                            -- Whoever was there before the first wave was there before anybody had reason to make people up.
                            case when exists (select from wave where state <> 'DRAFT') then current_date end,
                            case when exists (select from wave where state <> 'DRAFT') then ? end)
                when not matched by source and ?
                    then delete
                returning merge_action() as action)
            select
                count(*) filter (where action = 'INSERT'),
                count(*) filter (where action = 'UPDATE'),
                count(*) filter (where action = 'DELETE')
            from merged
            """;

    /** Rows that the driver holds at a time. */
    private static final int FETCHED = 1_000;

    private final Connection connection;

    private StagedLines(Connection connection) {
        this.connection = connection;
    }

    /** Makes the empty table in the connection's transaction. */
    static StagedLines in(Connection connection) throws SQLException {
        var staged = new StagedLines(connection);
        // A million lines are sorted and joined in memory rather than in files; only one transaction at a time does it.
        staged.execute("set local work_mem = '64MB'");
        staged.execute(CREATE);
        return staged;
    }

    /** Takes all lines of a file, the faulty ones, too. */
    void copy(RosterFile file) throws IOException, SQLException {
        try (var copy = new StagingCopy(connection)) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                copy.add(line.get());
            }
            copy.finish();
        }
    }

    /** Waits until no other file is being applied, and keeps others waiting until the transaction ends. */
    void lockRoster() throws SQLException {
        // Nobody else gathers statistics of a temporary table, and without them the joins are planned for a tiny one.
        execute("analyze staged");
        execute("select pg_advisory_xact_lock(" + ROSTER_LOCK + ")");
    }

    /** Finds the ids and e-mail addresses that stand in the file more than once. */
    void findRepeated(RosterErrors errors) throws SQLException {
        findRepeated("id", RosterColumns.ID, errors);
        findRepeated("email_key", RosterColumns.EMAIL, errors);
    }

    /** Finds the e-mail addresses of people who are in the roster and not in the file. */
    void findTaken(RosterErrors errors) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery(TAKEN)) {
                while (rows.next()) {
                    errors.add(
                            rows.getLong(1),
                            RosterColumns.EMAIL,
                            "must not be the address of somebody who is in the roster under another id");
                }
            }
        }
    }

    /** Brings the roster to what the lines say. Rows that are so already are not written. */
    RosterChanges merge(RosterUpdate update) throws SQLException {
        try (var statement = connection.prepareStatement(MERGE)) {
            statement.setString(1, update.account());
            statement.setBoolean(2, update.removeMissing());
            try (var counts = statement.executeQuery()) {
                counts.next();
                var changes = new RosterChanges(counts.getLong(1), counts.getLong(2), counts.getLong(3));
                // The first wave may be planned before the database gets round to gathering statistics by itself.
                execute("analyze person");
                return changes;
            }
        }
    }

    private void findRepeated(String key, String column, RosterErrors errors) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery(REPEATED.formatted(key))) {
                while (rows.next()) {
                    errors.add(rows.getLong(1), column, "must not be the same as on line " + rows.getLong(2));
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
