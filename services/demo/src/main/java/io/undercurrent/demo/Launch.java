package io.undercurrent.demo;

import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.demo.play.Narration;
import java.util.function.ToIntFunction;

/** Runs what a command does, and stops everything that it started, in order, however it ends. */
final class Launch {

    private Launch() {}

    /**
     * Runs a command until it is done, fails, or is ended by Ctrl-C or SIGTERM.
     *
     * @param command opens everything in the resources it is given, and returns the exit code
     */
    static int run(ToIntFunction<Resources> command) {
        try (var resources = Resources.closedAtExit()) {
            return runUntilStopped(command, resources);
        }
    }

    /** Waits until one of the services ends. Nothing is told if they are being stopped. */
    static int watch(Pair pair, Resources resources, Narration narration) {
        String lastWords = pair.awaitEnd();
        if (!resources.areClosed()) {
            narration.tell(lastWords);
            narration.tell("Stopping the rest.");
        }
        return 1;
    }

    private static int runUntilStopped(ToIntFunction<Resources> command, Resources resources) {
        try {
            return command.applyAsInt(resources);
        } catch (RuntimeException e) {
            if (resources.areClosed()) {
                return 1; // what fails while everything is being stopped fails because of that
            }
            throw e;
        }
    }
}
