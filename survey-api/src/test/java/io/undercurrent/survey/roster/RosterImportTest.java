package io.undercurrent.survey.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.postgres.Database;
import io.undercurrent.postgres.EmbeddedCluster;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What can be seen only with many people or many files at once; the rest is in {@link RosterResourceTest}. */
class RosterImportTest {

    private static EmbeddedCluster cluster;
    private static PGSimpleDataSource dataSource;
    private static RosterImport rosterImport;

    @BeforeAll
    static void startDatabase() throws Exception {
        cluster = EmbeddedCluster.temporary();
        dataSource = new PGSimpleDataSource();
        dataSource.setUrl(cluster.roster().jdbcUrl());
        dataSource.setUser(cluster.roster().user());
        dataSource.setPassword(cluster.roster().password());
        rosterImport = new RosterImport(dataSource, () -> "en");
        for (String file : List.of("V1__roster", "V2__wave", "V13__newcomers")) {
            try (InputStream migration = RosterImport.class.getResourceAsStream("/db/roster/" + file + ".sql")) {
                execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterAll
    static void stopDatabase() {
        cluster.close();
    }

    @BeforeEach
    void emptyRoster() throws Exception {
        execute("truncate person");
    }

    @Test
    void twoHundredThousandPeople_needNoMoreThan40MegabytesOfHeap() throws Exception {
        assertThat(inHeapOf("40m", 200_000))
                .contains("lines=200000, added=200000, changed=0, unchanged=0, removed=0, applied=true");
    }

    @Test
    void filesAtTheSameTime_areAppliedOneAfterTheOther() throws Exception {
        var executor = Executors.newFixedThreadPool(4);
        Callable<RosterReceipt> update =
                () -> rosterImport.apply(new GeneratedRoster(5_000), new RosterUpdate(false, false, "hr"));

        var receipts = new ArrayList<RosterReceipt>();
        for (var result : executor.invokeAll(List.of(update, update, update, update))) {
            receipts.add(result.get());
        }
        executor.shutdown();

        assertThat(receipts).extracting(RosterReceipt::added).containsExactlyInAnyOrder(5_000L, 0L, 0L, 0L);
        assertThat(receipts).extracting(RosterReceipt::unchanged).containsExactlyInAnyOrder(0L, 5_000L, 5_000L, 5_000L);
    }

    @Test
    void uploadThatBreaksOff_changesNothing() throws Exception {
        var breakingOff = new SequenceInputStream(new GeneratedRoster(5_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        });

        assertThatThrownBy(() -> rosterImport.apply(breakingOff, new RosterUpdate(false, false, "hr")))
                .isInstanceOf(IOException.class)
                .hasMessage("broken off");
        assertThat(new Roster(dataSource, () -> 0).summary().people()).isZero();
    }

    private static String inHeapOf(String heap, int people) throws Exception {
        Database database = cluster.roster();
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapImport.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        Integer.toString(people))
                .redirectErrorStream(true)
                .start();
        try {
            return new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            child.destroy();
        }
    }

    private static void execute(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
