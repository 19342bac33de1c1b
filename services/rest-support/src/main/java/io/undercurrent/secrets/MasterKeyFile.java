package io.undercurrent.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jboss.logging.Logger;

/** A file that holds a master key in base64, and is made with a new one, readable by its owner only, when absent. */
final class MasterKeyFile {

    private static final Logger LOG = Logger.getLogger(MasterKeyFile.class);

    private final Path path;

    MasterKeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    MasterKey readOrCreate() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            warnIfOthersMayRead();
            return MasterKey.fromBase64(Files.readString(path), "the file " + path);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The master key file " + path + " cannot be read or made", unusable);
        }
    }

    private void create() throws IOException {
        byte[] key = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(key);
        byte[] text = (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
        Files.createDirectories(path.getParent(), permissions("rwx------"));
        Set<StandardOpenOption> onlyIfAbsent = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(path, onlyIfAbsent, permissions("rw-------"))) {
            file.write(ByteBuffer.wrap(text));
            file.force(true);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            LOG.debugf("%s was made by another process", path);
            return;
        }
        LOG.warnf(
                "A new master key was made in %s. Back it up apart from the database: without it, what the service keeps"
                        + " encrypted there is lost.",
                path);
    }

    private void warnIfOthersMayRead() throws IOException {
        if (isPosix()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            if (permissions.contains(PosixFilePermission.GROUP_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_READ)) {
                LOG.warnf("The master key file %s can be read by others than its owner", path);
            }
        }
    }

    private FileAttribute<?>[] permissions(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
