package io.undercurrent.postgres;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.postgres.testsupport.ChildJvm;
import io.undercurrent.postgres.testsupport.CommittingOwner;
import io.undercurrent.postgres.testsupport.Sql;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentClusterTest {

    /** Where most tests reopen the same cluster. The blank is there because people's directories have some. */
    private static Path directory;

    @TempDir
    private static Path place;

    @TempDir
    private Path empty;

    @BeforeAll
    static void createAndClose() throws SQLException {
        directory = place.resolve("made on demand").resolve("a cluster");
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            Sql.execute(cluster.roster(), "CREATE TABLE kept AS SELECT 'before closing' AS text");
        }
    }

    @Test
    void reopened_hasTheSameDataPortAndPasswords() throws SQLException {
        Database before;
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            before = cluster.roster();
        }

        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThat(cluster.roster()).isEqualTo(before);
            assertThat(Sql.query(cluster.roster(), "SELECT text FROM kept")).containsExactly("before closing");
        }
    }

    @Test
    void commit_isDurable() throws SQLException {
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(Sql.show(cluster.roster(), setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void owner_killedWhileCommitting_losesNoAcknowledgedRow(boolean serverKilledToo) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm owner = ChildJvm.start(CommittingOwner.class, directory.toString())) {
            while (acknowledged.size() < 200) {
                acknowledged.add(owner.readLine());
            }
            owner.kill();
            acknowledged.addAll(owner.readRest());
        }
        long orphan = serverProcess();
        if (serverKilledToo) {
            ProcessHandle.of(orphan).orElseThrow().destroyForcibly();
        }

        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThat(serverProcess()).isNotEqualTo(orphan);
            assertThat(Sql.query(cluster.ballots(), "SELECT n FROM acknowledged"))
                    .containsAll(acknowledged);
        }
    }

    @Test
    void secondOwner_isRefused() throws Exception {
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThatThrownBy(() -> EmbeddedCluster.persistent(directory))
                    .isInstanceOf(ClusterException.class)
                    .hasMessageContaining("in use by another");
            // After the attempt in this JVM, because a clumsy one would have dropped this JVM's lock.
            try (ChildJvm other = ChildJvm.start(CommittingOwner.class, directory.toString())) {
                assertThat(other.readLine()).startsWith("refused:").contains("in use by another");
            }
            assertThat(Sql.query(cluster.roster(), "SELECT text FROM kept")).hasSize(1);
        }
    }

    @Test
    void processNumberReusedByAnotherProgram_doesNotPreventTheStart() throws Exception {
        Path pidFile = directory.resolve("data").resolve("postmaster.pid");
        // Not this JVM: PostgreSQL knows by itself that its grandparent is no server.
        long another = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(pidFile, another + "\n" + pidFile.getParent() + "\n");

        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThat(Sql.query(cluster.roster(), "SELECT text FROM kept")).hasSize(1);
        }
    }

    @Test
    void processFileCutShortByACrash_doesNotPreventTheStart() throws Exception {
        Files.createFile(directory.resolve("data").resolve("postmaster.pid"));

        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThat(Sql.query(cluster.roster(), "SELECT text FROM kept")).hasSize(1);
        }
    }

    @Test
    void portTaken_anotherIsChosen() throws Exception {
        int port;
        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            port = cluster.port();
        }

        try (ServerSocket squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedCluster cluster = EmbeddedCluster.persistent(directory)) {
            assertThat(cluster.port()).isNotEqualTo(squatter.getLocalPort());
            assertThat(Sql.query(cluster.roster(), "SELECT text FROM kept")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"., true", "data, true", "server, true", "cluster.properties, false"})
    void files_areTheOwnersAlone(String name, boolean isDirectory) throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve(name)))
                .containsExactlyInAnyOrderElementsOf(
                        isDirectory
                                ? List.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE)
                                : List.of(OWNER_READ, OWNER_WRITE));
    }

    @Test
    void firstStartCutShort_beginsAnew() throws Exception {
        new ClusterState(Passwords.random(), 0, false).store(empty.resolve("cluster.properties"));
        Path half = Files.createDirectories(empty.resolve("data").resolve("base"));
        Files.createFile(half.resolveSibling("postgresql.conf"));

        try (EmbeddedCluster cluster = EmbeddedCluster.persistent(empty)) {
            assertThat(Sql.query(cluster.dashboard(), "SELECT current_user")).containsExactly("dashboard");
        }
    }

    @Test
    void dataWithoutTheirPasswords_areLeftAlone() throws Exception {
        Path file =
                Files.createFile(Files.createDirectory(empty.resolve("data")).resolve("PG_VERSION"));

        assertThatThrownBy(() -> EmbeddedCluster.persistent(empty))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("cluster.properties");
        assertThat(file).exists();
    }

    @Test
    void damagedPasswordFile_isNamed() throws Exception {
        Path file = Files.writeString(empty.resolve("cluster.properties"), "port=5432\n");

        assertThatThrownBy(() -> EmbeddedCluster.persistent(empty))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("password.");
    }

    private static long serverProcess() {
        return Postmaster.on(directory.resolve("data")).orElseThrow().pid();
    }
}
