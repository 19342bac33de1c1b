package io.undercurrent.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files (0600) and directories (0700) that only the account running this JVM can read. On a file system without POSIX
 * permissions (Windows) what a new file inherits from its directory applies.
 */
final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnerOnly() {}

    /**
     * Makes the directory, or checks the one that is there. The check matters in a shared place like {@code /tmp}:
     * another account could have put a directory of this name there first, with programs of its own for us to run.
     */
    static Path directory(Path directory) throws IOException {
        try {
            return Files.createDirectory(directory, attributes("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) || !isOurs(directory)) {
                throw new ClusterException(
                        directory + " must be a directory that belongs to the account running this program and that"
                                + " nobody else can enter (0700). Remove it, or correct its owner and permissions.",
                        e);
            }
            return directory;
        }
    }

    /** Replaces the file at once and durably: after a crash there is the old content or the new, never half of it. */
    static void write(Path file, byte[] content) throws IOException {
        Path draft =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", attributes("rw-------"));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (POSIX) {
            // The new name is on disk only when its directory is. (Windows opens no directories.)
            try (FileChannel parent = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
    }

    private static boolean isOurs(Path directory) throws IOException {
        if (!POSIX) {
            return true;
        }
        if (!OWNER.containsAll(Files.getPosixFilePermissions(directory)) || !Files.isWritable(directory)) {
            return false;
        }
        // Whoever owns a file made just now is who we are; "user.name" is "?" for a user id that has no account.
        Path probe = Files.createTempFile(directory, "owner", null);
        try {
            return Files.getOwner(probe).equals(Files.getOwner(directory));
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
