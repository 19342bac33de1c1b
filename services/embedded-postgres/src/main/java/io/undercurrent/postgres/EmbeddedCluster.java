package io.undercurrent.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One running PostgreSQL 18 with the databases of {@link DatabaseName}, reachable on the loopback interface only and by
 * password (SCRAM-SHA-256) only. It runs as an ordinary user and, where user namespaces are permitted, as root.
 *
 * <p>Text sorts by code point (PostgreSQL's {@code builtin} provider, {@code C.UTF-8}), alike on every platform. The
 * server is set to log and keep nothing that tells what was answered or when.
 */
public final class EmbeddedCluster implements AutoCloseable {

    private final Server server;
    private final Passwords passwords;
    private final Closeable ownership;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedCluster(Server server, Passwords passwords, Closeable ownership) {
        this.server = server;
        this.passwords = passwords;
        this.ownership = ownership;
    }

    /**
     * Starts an empty cluster on a free port, for tests. It trades durability for speed, and {@link #close()} removes
     * its data. If the JVM is killed, a later temporary cluster of the same account stops and removes what is left.
     *
     * @throws ClusterException if it cannot be started
     */
    public static EmbeddedCluster temporary() {
        try {
            Passwords passwords = Passwords.random();
            Server server = Server.disposable(scratchDirectory(), passwords);
            return new EmbeddedCluster(provision(server, passwords), passwords, () -> {});
        } catch (IOException e) {
            throw new ClusterException("a temporary PostgreSQL cannot be started: " + e, e);
        }
    }

    /**
     * Starts the cluster whose data live in the directory, or makes it there. An acknowledged commit survives
     * {@link #close()}, the killing of this JVM and a power failure; a server left running by a killed JVM is stopped
     * first. Port and passwords stay the same from start to start, the port as far as it is free.
     *
     * @param directory made if it does not exist. To back it up, copy all of it while the cluster is closed
     * @throws ClusterException if a living JVM, this one included, owns the directory, or if the cluster cannot be
     *     started
     */
    public static EmbeddedCluster persistent(Path directory) {
        try {
            ClusterHome home = ClusterHome.own(directory);
            try {
                ClusterState state = home.prepare();
                Server server = provision(home.start(state), state.passwords());
                home.complete(state);
                return new EmbeddedCluster(server, state.passwords(), home);
            } catch (IOException | RuntimeException e) {
                home.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ClusterException("the database in " + directory + " cannot be opened: " + e, e);
        }
    }

    /**
     * Closes the cluster when the JVM ends in an orderly way (end of {@code main}, Ctrl-C, SIGTERM). Not the default:
     * who also runs services on the cluster wants to stop them first, and shutdown hooks run in no order.
     *
     * @return this cluster
     */
    public EmbeddedCluster closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-embedded-postgres"));
        return this;
    }

    /** How the owner of this database connects. */
    public Database database(DatabaseName name) {
        return Database.onLoopback(port(), name.identifier(), name.identifier(), passwords.of(name));
    }

    /** {@link DatabaseName#ROSTER}: the first datasource of survey-api. */
    public Database roster() {
        return database(DatabaseName.ROSTER);
    }

    /** {@link DatabaseName#BALLOTS}: the second datasource of survey-api. */
    public Database ballots() {
        return database(DatabaseName.BALLOTS);
    }

    /** {@link DatabaseName#DASHBOARD}: the datasource of dashboard-api. */
    public Database dashboard() {
        return database(DatabaseName.DASHBOARD);
    }

    /** How BI tools connect: to {@link DatabaseName#DASHBOARD}, where they read what is released and nothing else. */
    public Database reader() {
        return Database.onLoopback(port(), DatabaseName.DASHBOARD.identifier(), Passwords.READER, passwords.ofReader());
    }

    /** The TCP port on the loopback interface. */
    public int port() {
        return server.port();
    }

    /**
     * Shuts the server down the fast way (open transactions are rolled back) and returns when it has ended. Closing
     * again does nothing.
     *
     * @throws ClusterException if the server has not stopped within a minute
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            try {
                server.close();
            } finally {
                ownership.close();
            }
        } catch (IOException e) {
            throw new ClusterException("PostgreSQL was not stopped in an orderly way: " + e, e);
        }
    }

    Server server() {
        return server;
    }

    private static Server provision(Server server, Passwords passwords) throws IOException {
        try {
            new Provisioning(server, passwords).run();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Path scratchDirectory() throws IOException {
        String name = "undercurrent-" + System.getProperty("user.name");
        return OwnerOnly.directory(Path.of(System.getProperty("java.io.tmpdir"), name));
    }
}
