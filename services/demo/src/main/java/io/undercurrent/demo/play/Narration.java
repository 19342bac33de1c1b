package io.undercurrent.demo.play;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells people what is going on, line by line, and how long it took. */
public final class Narration {

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

    private final PrintWriter out;

    public Narration(PrintWriter out) {
        this.out = out;
    }

    /** Prints a line, at once. */
    public void tell(String format, Object... arguments) {
        out.println(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
        out.flush();
    }

    /** Begins something that takes its time. */
    public Phase begin(String name) {
        return new Phase(name);
    }

    /** Something that takes its time. Safe for use by several threads. */
    public final class Phase {

        private final String name;
        private final Instant begun = Instant.now();
        private Instant told = begun;

        private Phase(String name) {
            this.name = name;
        }

        /** Says how far it is, unless that was said just now. */
        public synchronized void reach(int done, int all, String what) {
            var now = Instant.now();
            if (Duration.between(told, now).compareTo(BETWEEN_REPORTS) >= 0) {
                told = now;
                tell("  %-9s ... %d of %d %s", name, done, all, what);
            }
        }

        /** Says what came of it and how long it took. */
        public void end(String format, Object... arguments) {
            double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            tell("  %-9s %s (%.1f s)", name, String.format(Locale.ROOT, format, arguments), seconds);
        }
    }
}
