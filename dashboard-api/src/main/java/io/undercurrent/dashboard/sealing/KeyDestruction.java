package io.undercurrent.dashboard.sealing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Destroys the private keys of released waves, and with them the tally's statistics and the comments that are not
 * published, which hang on them in the schema.
 *
 * <p>Deleting a row leaves its bytes in the table's file, and a plain VACUUM leaves them in the free space of the page;
 * VACUUM FULL writes a new file. Copies in a backup or in the write-ahead log stay encrypted under the master key. A
 * destruction counts as done, with its date, only after the rewrite: until then it is due again at the next turn.
 */
@ApplicationScoped
class KeyDestruction {

    private static final Logger LOG = Logger.getLogger(KeyDestruction.class);
    private static final String REWRITE = "vacuum (full) sealing_secret, tally_report, tally_cohort, comment";

    private final Waves waves;
    private final SealingSecrets secrets;
    private final DataSource dataSource;

    KeyDestruction(Waves waves, SealingSecrets secrets, DataSource dataSource) {
        this.waves = waves;
        this.secrets = secrets;
        this.dataSource = dataSource;
    }

    /** Destroys every key whose grace period is over; runs at the start, too. */
    @Scheduled(every = "1h", identity = "key-destruction", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void destroyDue() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> waves.dueForDestruction(today()));
        if (!due.isEmpty()) {
            destroy(due);
        }
    }

    /** Destroys the key of a released wave at once, whatever is left of its grace period. */
    PublishedKey destroyNow(UUID waveId) {
        Wave wave = QuarkusTransaction.requiringNew().call(() -> waves.existing(waveId));
        if (wave.keyDueOn == null) {
            throw Problems.conflict("wave-not-released", "The wave's ballots are not tallied and released yet.");
        }
        if (wave.keyDestroyedOn == null) {
            destroy(List.of(waveId));
        }
        return QuarkusTransaction.requiringNew().call(() -> PublishedKey.from(waves.existing(waveId)));
    }

    private void destroy(List<UUID> waveIds) {
        QuarkusTransaction.requiringNew().run(() -> secrets.delete("waveId in ?1", waveIds));
        rewrite();
        QuarkusTransaction.requiringNew().run(() -> waves.keysDestroyed(waveIds, today()));
        LOG.infof("The keys of %d released waves are destroyed", waveIds.size());
    }

    private void rewrite() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(REWRITE);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the destroyed keys could not be rewritten", e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
