package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that stops reading keeps a writer waiting, and nothing of the database. */
@QuarkusTest
class StuckClientResourceTest {

    private static final int PATIENCE_SECONDS = 30;

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @Inject
    ReleasedTables tables;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void publish() {
        table.clear();
        releases.publish(new SampleTally(UUID.randomUUID(), "Spring", SPRING).wave());
    }

    @ParameterizedTest
    @EnumSource
    void stuckWriting_holdsNoTransaction(FileForm form) throws Exception {
        var stuck = new Stuck();
        var rows = tables.whole(
                        releases.current(), entry -> releases.find(entry.id()).orElseThrow())
                .rows(CellsTable.TABLE);
        var writer = new Thread(() -> {
            try {
                form.write(rows, stuck);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        try {
            assertThat(stuck.reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(transactions()).isZero();
        } finally {
            stuck.released.countDown();
            writer.join();
        }
    }

    private int transactions() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where state like 'idle in transaction%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Takes nothing until it is released. */
    private static final class Stuck extends OutputStream {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public void write(int one) throws IOException {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            write(0);
        }
    }
}
