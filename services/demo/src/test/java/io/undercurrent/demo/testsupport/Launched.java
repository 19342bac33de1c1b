package io.undercurrent.demo.testsupport;

import io.undercurrent.demo.pair.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The packaged launcher in a process of its own. */
public final class Launched implements AutoCloseable {

    private static final long PATIENCE_MINUTES = 10;
    private static final String END = "(end of output)";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> read = new ArrayList<>();

    private Launched(Process process) {
        this.process = process;
        var reader = new Thread(() -> copy(process.inputReader()), "output of the launcher");
        reader.setDaemon(true);
        reader.start();
    }

    public static Launched with(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Installation.find()
                        .home()
                        .resolve("services/demo/target/demo.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        return new Launched(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Everything that it prints up to and including the first line that begins so. */
    public List<String> readUntil(String beginning) throws InterruptedException {
        while (true) {
            String line = lines.poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (line == null || line.equals(END)) {
                throw new AssertionError("\"" + beginning + "\" was not printed, but: " + String.join("\n", read));
            }
            read.add(line);
            if (line.startsWith(beginning)) {
                return List.copyOf(read);
            }
        }
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("The launcher has not ended");
        }
        return process.exitValue();
    }

    /** Everything that it has printed; only after its end. */
    public List<String> output() throws InterruptedException {
        for (String line = lines.take(); !line.equals(END); line = lines.take()) {
            read.add(line);
        }
        return List.copyOf(read);
    }

    /** The service of this name that it has started. */
    public ProcessHandle child(String service) {
        return process.children()
                .filter(child -> child.info().commandLine().orElse("").contains(service))
                .findFirst()
                .orElseThrow();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL: it can do nothing about it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void copy(BufferedReader output) {
        output.lines().forEach(lines::add);
        lines.add(END);
    }
}
