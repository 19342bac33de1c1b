package io.undercurrent.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A running server process. Zonky's library unpacks and starts it; what that library leaves open is closed here. */
final class Server implements Closeable {

    /** Where zonky keeps the unpacked programs, and where it looks for stale data directories to remove. */
    private static final String ZONKY_DIRECTORY = "ot.epg.working-dir";

    /** Ample for replaying {@code max_wal_size} of log after a crash. */
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    private final Place place;
    private final EmbeddedPostgres postgres;

    private Server(Place place, EmbeddedPostgres postgres) {
        this.place = place;
        this.postgres = postgres;
    }

    /**
     * Where a server has its things.
     *
     * @param scratch a directory that only we can enter
     */
    private record Place(Path scratch, Path data, Path log, boolean disposable) {

        /** Zonky lets everybody write to its directory, so it is inside of one where nobody else gets that far. */
        static Path programs(Path scratch) {
            return scratch.resolve("postgresql");
        }
    }

    /** Starts an empty server whose data are removed when it is closed, or by a later one if this JVM is killed. */
    static Server disposable(Path scratch, Passwords passwords) throws IOException {
        // A stale data directory is found by zonky only if it lies beside the programs.
        Path data = Place.programs(scratch).resolve(UUID.randomUUID().toString());
        Place place = new Place(scratch, data, scratch.resolve(data.getFileName() + ".log"), true);
        return start(builder(place, ServerSettings.disposable()), place, passwords);
    }

    /** Starts the server on a data directory that stays, and makes the directory if it is not there. */
    static Server durable(Path data, Path scratch, int port, Passwords passwords) throws IOException {
        Place place = new Place(scratch, data, scratch.resolve("server.log"), false);
        return start(builder(place, ServerSettings.durable()).setPort(port), place, passwords);
    }

    Database asSuperuser(String database, Passwords passwords) {
        return Database.onLoopback(port(), database, Passwords.SUPERUSER, passwords.ofSuperuser());
    }

    int port() {
        return postgres.getPort();
    }

    Path dataDirectory() {
        return place.data();
    }

    Path log() {
        return place.log();
    }

    /** Stops the server the fast way and waits. Zonky waits for five seconds; a last checkpoint can take longer. */
    @Override
    public void close() throws IOException {
        postgres.close();
        Postmaster.on(place.data()).ifPresent(Postmaster::stop);
        if (place.disposable()) {
            Files.deleteIfExists(place.log());
        }
    }

    /**
     * The directory is given to zonky twice. Without the system property it would look for stale data in a directory of
     * a fixed name in {@code /tmp}, and send signals to the processes that files in there name, whoever wrote them.
     */
    private static synchronized EmbeddedPostgres.Builder builder(Place place, Map<String, String> settings) {
        Path programs = Place.programs(place.scratch());
        System.setProperty(ZONKY_DIRECTORY, programs.toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(place.data())
                .setCleanDataDirectory(place.disposable())
                // Not a pipe: the JDK closes it when pg_ctl has exited, and what the server says later is lost.
                .setOutputRedirector(Redirect.appendTo(place.log().toFile()))
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_TIMEOUT);
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    private static Server start(EmbeddedPostgres.Builder builder, Place place, Passwords passwords) throws IOException {
        refuseBareRoot(place.scratch());
        Path passwordFile = place.scratch().resolve("initdb-" + UUID.randomUUID());
        OwnerOnly.write(passwordFile, passwords.ofSuperuser().getBytes(StandardCharsets.US_ASCII));
        initdbOptions(builder, passwordFile);
        builder.setConnectConfig("password", passwords.ofSuperuser());
        try {
            return new Server(place, builder.start());
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            // The last of these is what zonky throws if it cannot unpack the programs.
            Postmaster.on(place.data()).ifPresent(Postmaster::stop);
            throw new ClusterException("PostgreSQL did not start; its own messages are in " + place.log(), e);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Zonky hands its "locale configuration" to initdb as {@code --key=value}; of repeated options the last counts. */
    private static void initdbOptions(EmbeddedPostgres.Builder builder, Path passwordFile) {
        // Zonky asks for "trust", with which every local account could be every role. From the first start on there is
        // only SCRAM-SHA-256 in pg_hba.conf.
        builder.setLocaleConfig("auth", "scram-sha-256");
        builder.setLocaleConfig("pwfile", passwordFile.toString());
        // PostgreSQL's own collation, which is on every platform and which no system update changes under the indexes.
        builder.setLocaleConfig("locale-provider", "builtin");
        builder.setLocaleConfig("builtin-locale", "C.UTF-8");
        builder.setLocaleConfig("locale", "C");
    }

    private static void refuseBareRoot(Path ours) throws IOException {
        boolean unix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        if (unix && Files.getAttribute(ours, "unix:uid").equals(0) && !LinuxUtils.isUnshareAvailable()) {
            throw new ClusterException(
                    "PostgreSQL refuses to run as root, and this system (a container, as a rule) does"
                            + " not permit the user namespace (unshare -U) that gets around that."
                            + " Run as an ordinary user.");
        }
    }
}
