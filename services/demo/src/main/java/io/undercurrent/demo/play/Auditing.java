package io.undercurrent.demo.play;

import io.undercurrent.demo.client.SignedIn;
import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.pair.Installation;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Has the auditor attack everything that was published, knowing the roster: a program of its own, over HTTP. */
final class Auditing {

    private static final String JAR = "services/auditor/target/auditor.jar";

    private final Pair pair;
    private final Path jar;

    Auditing(Pair pair) {
        this.pair = pair;
        this.jar = Installation.find().home().resolve(JAR);
    }

    /**
     * What the auditor said.
     *
     * @param verdict {@code safe} or {@code broken}
     * @param targets attempts that it made
     */
    record Verdict(String verdict, long targets) {}

    /** @throws LaunchException if the auditor is not packaged, or could not make the audit */
    Verdict of(Company company, Narration narration) {
        if (Files.notExists(jar)) {
            throw new LaunchException(jar + " is missing. Build it: mvn -DskipTests package, in the project's root.");
        }
        try {
            var folder = Files.createTempDirectory("undercurrent-audit");
            try {
                return run(company, folder, narration);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new LaunchException("The audit cannot be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for the auditor", e);
        }
    }

    private Verdict run(Company company, Path folder, Narration narration) throws IOException, InterruptedException {
        var roster = Files.writeString(folder.resolve("roster.csv"), company.rosterCsv());
        var json = folder.resolve("verdict.json");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "audit",
                        pair.dashboard().url().toString(),
                        "--survey",
                        pair.survey().url().toString(),
                        "--user",
                        pair.signIn().user(),
                        "--roster",
                        roster.toString(),
                        "--bounds",
                        "1",
                        "--json",
                        json.toString())
                .redirectErrorStream(true);
        builder.environment().put("UNDERCURRENT_PASSWORD", pair.signIn().password());
        var process = builder.start();
        try (var words = process.inputReader()) {
            words.lines().forEach(line -> narration.tell("  %s", line));
        }
        int exitCode = process.waitFor();
        if (Files.notExists(json)) {
            throw new LaunchException("The auditor ended with " + exitCode + " and no verdict.");
        }
        var verdict = SignedIn.MAPPER.readTree(json.toFile());
        return new Verdict(
                verdict.path("verdict").asText(), verdict.path("targets").asLong());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
