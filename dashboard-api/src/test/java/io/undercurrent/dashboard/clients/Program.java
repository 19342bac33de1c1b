package io.undercurrent.dashboard.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A client that nobody here wrote, in a process of its own. */
final class Program {

    /** Where the scripts and their packages are. */
    static final Path HOME =
            Path.of("..", "services", "bi-clients").toAbsolutePath().normalize();

    private Program() {}

    /**
     * Runs it to its end, which has to be a good one, and gives what it wrote.
     *
     * @param environment besides that of these tests
     */
    static String run(Map<String, String> environment, List<String> command, String input)
            throws IOException, InterruptedException {
        var errors = Files.createTempFile("client", ".err");
        var builder = new ProcessBuilder(command).directory(HOME.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
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
        return run(Map.of(), List.of(command), "");
    }

    /** Runs one of the programs of the module bi-clients. */
    static String java(String program, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), javaCommand("bi-clients", "io.undercurrent.clients." + program, arguments), "");
    }

    /**
     * The command of a Java program in a module of the profile "clients", which is built before these tests and is not on
     * their class path.
     *
     * @param module its folder in services
     */
    static List<String> javaCommand(String module, String program, String... arguments) {
        var target = HOME.resolveSibling(module).resolve("target");
        var classes = target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", classes, program));
        command.addAll(List.of(arguments));
        return command;
    }
}
