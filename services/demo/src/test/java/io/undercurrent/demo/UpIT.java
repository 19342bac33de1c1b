package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.pair.Ports;
import io.undercurrent.demo.pair.SignIn;
import io.undercurrent.demo.testsupport.Launched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpIT {

    private static final int SIGTERM = 128 + 15;
    private static final Pattern SIGN_IN = Pattern.compile("Sign-in +(admin), password (\\w+)");

    @TempDir
    private Path place;

    private final Ports ports = Ports.free();

    @Test
    void data_surviveAStopAndTheKillingOfTheLauncher() throws Exception {
        SignIn signIn;
        try (var first = up()) {
            signIn = signIn(first.readUntil("Ctrl-C"));
            hr(signIn).uploadRoster(Company.generate(50, 1).rosterCsv());
            first.terminate();
            assertThat(first.exitCode()).isEqualTo(SIGTERM);
        }
        assertThat(ports.areFree()).isTrue();
        assertThat(place.resolve("database/data/postmaster.pid")).doesNotExist();
        assertThat(filesThatHold(signIn.password())).isEmpty();

        try (var second = up()) {
            var output = second.readUntil("Ctrl-C");
            assertThat(output).noneMatch(line -> SIGN_IN.matcher(line).matches());
            assertThat(hr(signIn).people()).isEqualTo(50);
            second.kill();
        }
        awaitFree();

        try (var third = up()) {
            third.readUntil("Ctrl-C");
            assertThat(hr(signIn).people()).isEqualTo(50);
        }
    }

    @Test
    void serviceThatDies_stopsTheRestWithItsLastWords() throws Exception {
        try (var up = up()) {
            up.readUntil("Ctrl-C");
            up.child("dashboard-api").destroyForcibly();

            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.output()).anyMatch(line -> line.startsWith("dashboard-api has ended, with exit code 137"));
        }
        assertThat(ports.areFree()).isTrue();
    }

    private Launched up() throws Exception {
        return Launched.with(
                "up",
                "--data",
                place.toString(),
                "--survey-port",
                Integer.toString(ports.survey()),
                "--dashboard-port",
                Integer.toString(ports.dashboard()));
    }

    private Hr hr(SignIn signIn) {
        return new Hr(URI.create("http://localhost:" + ports.survey()), signIn);
    }

    /** The services are killed after the launcher, not with it. */
    private void awaitFree() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!ports.areFree()) {
            assertThat(System.nanoTime())
                    .as("the services have outlived the launcher")
                    .isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static SignIn signIn(List<String> output) {
        return output.stream()
                .map(SIGN_IN::matcher)
                .filter(Matcher::matches)
                .map(parts -> new SignIn(parts.group(1), parts.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> filesThatHold(String secret) throws Exception {
        try (var tree = Files.walk(place)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secret))
                    .toList();
        }
    }

    private static boolean holds(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
