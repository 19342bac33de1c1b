package io.undercurrent.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of a persistent cluster, owned by this JVM until it is closed.
 *
 * <pre>
 * owner.lock          held by the JVM that owns the cluster
 * cluster.properties  ClusterState (0600)
 * data/               PostgreSQL's data directory (0700)
 * server/             PostgreSQL's programs and its log (0700)
 * </pre>
 */
final class ClusterHome implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterHome.class);

    private final OwnerLock lock;
    private final Path data;
    private final Path server;
    private final Path stateFile;

    private ClusterHome(Path directory, OwnerLock lock) {
        this.lock = lock;
        this.data = directory.resolve("data");
        this.server = directory.resolve("server");
        this.stateFile = directory.resolve("cluster.properties");
    }

    static ClusterHome own(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath();
        if (Files.notExists(absolute)) {
            Files.createDirectories(absolute.getParent());
            OwnerOnly.directory(absolute);
        }
        Path real = absolute.toRealPath();
        return new ClusterHome(real, OwnerLock.take(real.resolve("owner.lock")));
    }

    /** The state of the cluster, a new one if there is none, with a port that is free now. Ends an orphaned server. */
    ClusterState prepare() throws IOException {
        stopOrphan();
        ClusterState state = Files.exists(stateFile) ? ClusterState.load(stateFile) : begin();
        if (!state.complete()) {
            deleteRecursively(data);
        }
        ClusterState onFreePort = state.onPort(Ports.sameOrFree(state.port()));
        onFreePort.store(stateFile);
        return onFreePort;
    }

    Server start(ClusterState state) throws IOException {
        return Server.durable(data, OwnerOnly.directory(server), state.port(), state.passwords());
    }

    void complete(ClusterState state) throws IOException {
        if (!state.complete()) {
            state.completed().store(stateFile);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private ClusterState begin() {
        if (Files.exists(data)) {
            throw new ClusterException(data + " holds a database, but " + stateFile.getFileName()
                    + ", which holds its passwords, is missing from " + data.getParent()
                    + ". Restore it, or choose another directory.");
        }
        return new ClusterState(Passwords.random(), 0, false);
    }

    private void stopOrphan() {
        Postmaster.on(data).ifPresent(orphan -> {
            LOG.warn(
                    "The last owner of {} ended without stopping its server (process {}); stopping it now",
                    data,
                    orphan.pid());
            orphan.stop();
        });
    }

    private static void deleteRecursively(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
