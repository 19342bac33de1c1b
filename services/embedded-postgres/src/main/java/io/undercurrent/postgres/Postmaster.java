package io.undercurrent.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process on a data directory, found by the {@code postmaster.pid} that it keeps there. It outlives the JVM
 * that started it if that JVM is killed.
 */
final class Postmaster {

    private static final String PID_FILE = "postmaster.pid";
    private static final int STOP_SECONDS = 60;

    private final Path data;
    private final ProcessHandle process;

    private Postmaster(Path data, ProcessHandle process) {
        this.data = data;
        this.process = process;
    }

    /**
     * Finds the server that runs on this data directory, if one does. A {@code postmaster.pid} that PostgreSQL itself
     * would refuse to start with, though it is stale, is removed: one cut short by a crash, and one whose number now
     * belongs to another program (usual after a reboot or in a container, where numbers are low). Only the owner of the
     * directory may call this.
     */
    static Optional<Postmaster> on(Path data) {
        Path pidFile = data.resolve(PID_FILE);
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            Optional<Long> pid = firstLine(pidFile);
            Optional<ProcessHandle> alive = pid.flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
            Optional<ProcessHandle> server = alive.filter(process -> mayBeServerOn(data, process));
            if (pid.isEmpty() || alive.isPresent() && server.isEmpty()) {
                Files.delete(pidFile);
            }
            return server.map(process -> new Postmaster(data, process));
        } catch (IOException e) {
            throw new ClusterException("cannot read or remove " + pidFile, e);
        }
    }

    long pid() {
        return process.pid();
    }

    /**
     * Stops the server the fast way: open transactions are rolled back, committed ones are kept, and the next start
     * needs no recovery. Returns when the process has ended.
     *
     * @throws ClusterException if it still runs after a minute
     */
    void stop() {
        try {
            // A process that is just ending has no program any more; then there is only its end to wait for.
            Optional<String> program = process.info().command();
            if (program.isPresent()) {
                new ProcessBuilder(stopCommand(Path.of(program.get())))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw stillRunning(e);
        }
    }

    private List<String> stopCommand(Path postgres) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // pg_ctl refuses to run as root; in a user namespace of its own it does not see that it is.
            command.addAll(List.of("unshare", "-U"));
        }
        String pgCtl = postgres.getFileName().toString().replace("postgres", "pg_ctl");
        command.add(postgres.resolveSibling(pgCtl).toString());
        command.addAll(List.of("stop", "-D", data.toString(), "-m", "fast", "-W"));
        return command;
    }

    private ClusterException stillRunning(Exception cause) {
        return new ClusterException(
                "the PostgreSQL server on " + data + " (process " + pid() + ") has not stopped. Its data are safe. End"
                        + " it by hand with an INT signal, never with KILL, and try again.",
                cause);
    }

    private static Optional<Long> firstLine(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    /** Says no only if it is sure: where the system does not tell a program's path or arguments, PostgreSQL decides. */
    private static boolean mayBeServerOn(Path data, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean anotherProgram = info.command()
                .filter(command -> !command.matches(".*\\bpostgres(\\.exe)?( \\(deleted\\))?"))
                .isPresent();
        boolean anotherDirectory = info.arguments()
                .filter(arguments -> !Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
        return !anotherProgram && !anotherDirectory;
    }
}
