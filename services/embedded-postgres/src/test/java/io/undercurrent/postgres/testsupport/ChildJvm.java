package io.undercurrent.postgres.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the test class path in a JVM of its own, so that a test can kill it. */
public final class ChildJvm implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static ChildJvm start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), program, arguments);
    }

    /** Puts {@code prefix} (a command such as {@code setpriv}) before {@code java}. */
    public static ChildJvm start(List<String> prefix, String classPath, Class<?> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line of standard output; null at its end. */
    public String readLine() throws IOException {
        return output.readLine();
    }

    /** Everything else that the program had written. */
    public List<String> readRest() {
        return output.lines().toList();
    }

    /** SIGKILL: no shutdown hook, no close. Through the handle, because the process itself would close our end, too. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the child JVM did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
