package io.undercurrent.demo.pair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The folder in which the pair keeps everything; only the account that runs this program can enter it.
 *
 * <pre>
 * database/          the embedded PostgreSQL, see EmbeddedCluster
 * keys/              a master key for each service
 * service-password   what the services show each other
 * first-password     the administrator's, until it has been shown
 * logs/              a log for each service
 * </pre>
 */
public final class Workplace implements AutoCloseable {

    private static final String FIRST_PASSWORD = "first-password";
    private static final String OWNER_ONLY_DIRECTORY = "rwx------";
    private static final String OWNER_ONLY_FILE = "rw-------";

    private final Path directory;
    private final boolean temporary;

    private Workplace(Path directory, boolean temporary) {
        this.directory = directory;
        this.temporary = temporary;
    }

    /**
     * A folder that stays, made if it does not exist.
     *
     * @throws LaunchException if it cannot be made
     */
    public static Workplace at(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, permissions(OWNER_ONLY_DIRECTORY));
            return new Workplace(absolute, false);
        } catch (IOException e) {
            throw new LaunchException("The folder " + absolute + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** An empty folder that {@link #close()} removes. */
    public static Workplace temporary() {
        try {
            return new Workplace(Files.createTempDirectory("undercurrent-"), true);
        } catch (IOException e) {
            throw new LaunchException("There is no room for temporary files: " + e.getMessage(), e);
        }
    }

    public Path directory() {
        return directory;
    }

    Path database() {
        return directory.resolve("database");
    }

    /** The service itself makes the key in it, when it starts for the first time. */
    Path masterKey(String service) {
        return inside("keys").resolve(service);
    }

    /** A log for this run; the one of the run before stays beside it, as {@code *.log.1}. */
    Path newLog(String service) {
        Path log = inside("logs").resolve(service + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log, permissions(OWNER_ONLY_FILE));
        } catch (IOException e) {
            throw new LaunchException("The log " + log + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * The administrator to be made if there is none yet. The password is kept until it has been shown, so that a start
     * that was cut short, and made the account in one of the services only, can be repeated.
     */
    SignIn administrator() {
        return SignIn.administrator(secret(FIRST_PASSWORD));
    }

    /** Forgets the administrator's password. */
    public void forgetAdministrator() {
        try {
            Files.deleteIfExists(directory.resolve(FIRST_PASSWORD));
        } catch (IOException e) {
            throw new LaunchException(
                    "The administrator's password in %s cannot be removed: %s. Remove it by hand."
                            .formatted(directory.resolve(FIRST_PASSWORD), e.getMessage()),
                    e);
        }
    }

    /** The secret of this name, made when it is first asked for. */
    String secret(String name) {
        Path file = directory.resolve(name);
        try {
            if (Files.notExists(file)) {
                Path draft = Files.createTempFile(directory, name, ".new", permissions(OWNER_ONLY_FILE));
                Files.writeString(draft, Secrets.password());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be read or made: " + e.getMessage(), e);
        }
    }

    /** Removes it, with all that is in it, if it is temporary. */
    @Override
    public void close() {
        if (temporary && Files.exists(directory)) {
            try (var tree = Files.walk(directory)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The temporary folder " + directory + " cannot be removed", e);
            }
        }
    }

    private Path inside(String name) {
        try {
            return Files.createDirectories(directory.resolve(name), permissions(OWNER_ONLY_DIRECTORY));
        } catch (IOException e) {
            throw new LaunchException("A folder in " + directory + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
