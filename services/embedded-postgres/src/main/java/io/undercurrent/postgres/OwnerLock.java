package io.undercurrent.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that this JVM owns a persistent cluster. The operating system drops the lock when the JVM ends, however it ends,
 * and the server process does not inherit it: a server that runs without this lock is an orphan.
 */
final class OwnerLock implements Closeable {

    /**
     * Locks held by this JVM. The file must not even be opened a second time in one JVM: POSIX drops a process's locks
     * on a file when the process closes any descriptor of it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws ClusterException if this or another living JVM holds it
     */
    static OwnerLock take(Path file) throws IOException {
        if (!HELD.add(file)) {
            throw inUse(file);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(file);
            }
            return new OwnerLock(file, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    private static ClusterException inUse(Path file) {
        return new ClusterException("the database in " + file.getParent() + " is in use by another Undercurrent that is"
                + " still running. Stop that one first, or choose another directory.");
    }
}
