package io.undercurrent.dashboard.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A client that nobody here wrote, in a process of its own. */
final class Program {

    /** Where the scripts and their packages are. */
    static final Path HOME =
            Path.of("..", "services", "bi-clients").toAbsolutePath().normalize();

    private Program() {}

    /** Runs it to its end, which has to be a good one, and gives what it wrote. */
    static String run(List<String> command, String input) throws IOException, InterruptedException {
        var errors = Files.createTempFile("client", ".err");
        var process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectError(errors.toFile())
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int exit = process.waitFor();
        assertThat(exit)
                .as(command.get(0) + ": " + output + Files.readString(errors))
                .isZero();
        Files.delete(errors);
        return output;
    }

    static String run(String... command) throws IOException, InterruptedException {
        return run(List.of(command), "");
    }

    /** Runs one of the programs of the module bi-clients, which is built before these tests and is not on their class path. */
    static String java(String program, String... arguments) throws IOException, InterruptedException {
        var classes = Path.of("target", "classes") + File.pathSeparator + Path.of("target", "lib", "*");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", classes, "io.undercurrent.clients." + program));
        command.addAll(List.of(arguments));
        return run(command, "");
    }
}
