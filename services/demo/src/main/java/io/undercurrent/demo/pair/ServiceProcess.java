package io.undercurrent.demo.pair;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One service as a child process. It can be killed and started again, as often as a test likes. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LAST_LINES = 15;
    private static final String STACK_FRAME = "\\s+(at |\\.\\.\\. \\d+ more).*";

    /** Where the databases are is each service's own business, and the variables that say it hold passwords. */
    private static final String NOT_INHERITED = "UNDERCURRENT_(ROSTER|BALLOTS|DASHBOARD)_JDBC_.*";

    private final ServiceSettings settings;
    private final Workplace workplace;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Process process;
    private Guard guard;
    private Path log;
    private boolean closed;

    ServiceProcess(ServiceSettings settings, Workplace workplace) {
        this.settings = settings;
        this.workplace = workplace;
    }

    /** The address, without a slash at the end. */
    public URI url() {
        return settings.url();
    }

    /** Where standard output and standard error of this run go. */
    public Path log() {
        return log;
    }

    /**
     * Starts it, and returns before it is ready.
     *
     * @throws LaunchException if the service has not been packaged, or its process cannot be started
     */
    public synchronized void start() {
        if (closed) {
            throw new LaunchException(settings.name() + " has been stopped.");
        }
        if (Files.notExists(settings.jar())) {
            throw new LaunchException(
                    settings.jar() + " is missing. Build it: mvn -DskipTests package, in the project's root.");
        }
        log = workplace.newLog(settings.name());
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(java.toString(), "-jar", settings.jar().toString())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true);
        configure(builder.environment());
        try {
            process = builder.start();
            guard = Guard.over(process);
        } catch (IOException e) {
            throw new LaunchException(settings.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws LaunchException if it ends or takes four minutes; the message holds the last lines of its log
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new LaunchException(settings.name() + " ended while it was starting. " + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(settings.name() + " is not ready after four minutes. " + lastLines());
            }
            pause();
        }
    }

    /** Ends it as a power failure would (SIGKILL), and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
        guard.close();
    }

    /** Stops it for good: in an orderly way, or by force after twenty seconds. */
    @Override
    public synchronized void close() {
        closed = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            guard.close();
        }
    }

    /** Completed with this when the process has ended, however it did. */
    public CompletableFuture<ServiceProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** What the process ended with and the last lines of its log, for people. */
    String lastWords() {
        return "%s has ended, with exit code %d. %s".formatted(settings.name(), process.exitValue(), lastLines());
    }

    private void configure(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.matches(NOT_INHERITED));
        // A laptop's neighbours need not see it. Who wants them to gives QUARKUS_HTTP_HOST.
        environment.putIfAbsent("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        environment.putAll(settings.environment());
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + settings.name(), e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + settings.name(), e);
        }
    }

    private String lastLines() {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            var all = lines.filter(line -> !line.matches(STACK_FRAME)).toList();
            return "The last lines of %s:%n%s"
                    .formatted(
                            log,
                            all.stream()
                                    .skip(Math.max(0, all.size() - LAST_LINES))
                                    .map("  | "::concat)
                                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }
}
