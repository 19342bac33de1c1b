package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.Bytes;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The checkpoints in the database: each is stored as a whole or not at all. */
@ApplicationScoped
class Checkpoints {

    /** The last condition lets only the tally go on that wrote the checkpoint before: nothing is counted twice. */
    private static final String SAVE_REPORT =
            """
            insert into tally_report (wave_id, report, last_ballot_id, opened, spoiled, complete)
            values (?, ?, ?, ?, ?, ?)
            on conflict (wave_id, report) do update set
                last_ballot_id = excluded.last_ballot_id, opened = excluded.opened,
                spoiled = excluded.spoiled, complete = excluded.complete
            where tally_report.opened = ? and not tally_report.complete
            """;

    private static final String SAVE_COHORT =
            """
            insert into tally_cohort (wave_id, report, cohort, statistics) values (?, ?, ?, ?)
            on conflict (wave_id, report, cohort) do update set statistics = excluded.statistics
            """;

    private static final String ADD_UP =
            """
            update tally set opened = sums.opened, spoiled = sums.spoiled
            from (select sum(opened) opened, sum(spoiled) spoiled from tally_report where wave_id = ?) sums
            where wave_id = ?
            """;

    private final DataSource dataSource;
    private final StatisticsCipher cipher;

    Checkpoints(DataSource dataSource, StatisticsCipher cipher) {
        this.dataSource = dataSource;
        this.cipher = cipher;
    }

    /** Where the tally of the report stopped; the start if it never began. */
    @Transactional
    Checkpoint load(UUID waveId, String report) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select last_ballot_id, opened, spoiled, complete"
                                + " from tally_report where wave_id = ? and report = ?")) {
            select.setObject(1, waveId);
            select.setString(2, report);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Checkpoint.START;
                }
                byte[] last = row.getBytes(1);
                return new Checkpoint(
                        last == null ? null : Bytes.of(last),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBoolean(4),
                        statistics(connection, waveId, report));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A checkpoint could not be read", e);
        }
    }

    private Map<String, CohortStatistics> statistics(Connection connection, UUID waveId, String report)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select cohort, statistics from tally_cohort where wave_id = ? and report = ?")) {
            select.setObject(1, waveId);
            select.setString(2, report);
            var statistics = new HashMap<String, CohortStatistics>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    String cohort = rows.getString(1);
                    statistics.put(cohort, cipher.decrypt(rows.getBytes(2), waveId, report, cohort));
                }
            }
            return statistics;
        }
    }

    /**
     * Stores how far the tally of a report is, in one transaction.
     *
     * @param openedBefore ballots counted at the checkpoint that this one follows
     * @throws TallyStopped if the stored checkpoint is another one: a second process is at work on this wave
     */
    @Transactional(rollbackOn = TallyStopped.class)
    void save(UUID waveId, String report, Checkpoint checkpoint, long openedBefore) throws TallyStopped {
        try (Connection connection = dataSource.getConnection()) {
            if (saveReport(connection, waveId, report, checkpoint, openedBefore) == 0) {
                throw new TallyStopped("Another process is tallying this wave.");
            }
            saveCohorts(connection, waveId, report, checkpoint);
            addUp(connection, waveId);
        } catch (SQLException e) {
            throw new IllegalStateException("A checkpoint could not be stored", e);
        }
    }

    private static int saveReport(
            Connection connection, UUID waveId, String report, Checkpoint checkpoint, long openedBefore)
            throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE_REPORT)) {
            save.setObject(1, waveId);
            save.setString(2, report);
            save.setBytes(
                    3,
                    checkpoint.lastBallotId() == null
                            ? null
                            : checkpoint.lastBallotId().toArray());
            save.setLong(4, checkpoint.opened());
            save.setLong(5, checkpoint.spoiled());
            save.setBoolean(6, checkpoint.complete());
            save.setLong(7, openedBefore);
            return save.executeUpdate();
        }
    }

    private void saveCohorts(Connection connection, UUID waveId, String report, Checkpoint checkpoint)
            throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE_COHORT)) {
            for (var cohort : checkpoint.statistics().entrySet()) {
                save.setObject(1, waveId);
                save.setString(2, report);
                save.setString(3, cohort.getKey());
                save.setBytes(4, cipher.encrypt(cohort.getValue(), waveId, report, cohort.getKey()));
                save.addBatch();
            }
            save.executeBatch();
        }
    }

    private static void addUp(Connection connection, UUID waveId) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_UP)) {
            add.setObject(1, waveId);
            add.setObject(2, waveId);
            add.executeUpdate();
        }
    }
}
