package io.undercurrent.demo.pair;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Things that are closed in the reverse order of their opening: services before the databases that they use. Safe for
 * use by several threads, so that a shutdown hook can close what the main thread is still opening.
 */
public final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /** Resources that are closed when the program ends in an orderly way (end of main, Ctrl-C, SIGTERM). */
    public static Resources closedAtExit() {
        var resources = new Resources();
        Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "close-resources"));
        return resources;
    }

    /**
     * Opens something. A closing that comes meanwhile waits for it, and closes it.
     *
     * @throws LaunchException if these resources have been closed
     */
    public synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
        if (closed) {
            throw new LaunchException("Stopped.");
        }
        T opened = opening.get();
        open.push(opened);
        return opened;
    }

    public synchronized boolean areClosed() {
        return closed;
    }

    /** Closes everything, however many of the closings fail. Closing again does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        RuntimeException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failure = failure == null ? new LaunchException("Stopping failed: " + e.getMessage(), e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
