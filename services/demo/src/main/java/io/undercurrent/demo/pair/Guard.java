package io.undercurrent.demo.pair;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Sees to it that a child process does not outlive this one, even if this one is killed and can do nothing about it:
 * a shell that waits for the end of a pipe whose other end is held here, and then kills the child.
 */
final class Guard implements AutoCloseable {

    // A Ctrl-C in the terminal reaches every process of the group; the guard is to see the launcher's orderly end.
    private static final String SCRIPT = "trap '' INT HUP; read -r line; kill -KILL \"$1\"";

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard over(Process child) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", SCRIPT, "guard", Long.toString(child.pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new Guard(shell);
    }

    /** Leaves the child alone from now on. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
