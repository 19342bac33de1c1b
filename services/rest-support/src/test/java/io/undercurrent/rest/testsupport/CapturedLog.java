package io.undercurrent.rest.testsupport;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** Everything that is logged, at any level that is on, while it is open: messages, parameters and stack traces. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");

    /** Starts to capture. */
    public CapturedLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** All that was logged so far. */
    public String text() {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void publish(LogRecord entry) {
        StringWriter line = new StringWriter();
        line.write(entry.getLoggerName() + " " + new SimpleFormatter().formatMessage(entry) + "\n");
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(line, true));
        }
        lines.add(line.toString());
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
