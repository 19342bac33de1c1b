package io.undercurrent.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.demo.pair.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./undercurrent}, copied to a project in which Java and Maven are scripts, too. */
class LauncherScriptTest {

    private static final String JAVA_17 = "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2";

    /** What {@code java} does: it tells its version, or what it was asked to run. */
    private static final String JAVA = "case $1 in -version) %s ;; *) echo ran \"$@\" ;; esac";

    /** What the script uses of POSIX; Java and Maven, which may lie beside them, are not to be found. */
    private static final List<String> SYSTEM_TOOLS =
            List.of("cat", "dirname", "find", "head", "ls", "mkdir", "mv", "readlink", "sed", "sh", "tail");

    @TempDir
    private Path place;

    private Path home;

    @BeforeEach
    void copyProject() throws IOException {
        place = place.toRealPath();
        home = Files.createDirectories(place.resolve("a project"));
        Files.copy(Installation.find().home().resolve("undercurrent"), home.resolve("undercurrent"));
        for (String module : new String[] {"survey-api", "dashboard-api", "services/auditor", "services/demo"}) {
            write(home.resolve(module).resolve("src/main/java/Main.java"), "");
            write(home.resolve(module).resolve("pom.xml"), "");
        }
        write(home.resolve("pom.xml"), "");
        tool("java", JAVA.formatted(JAVA_17));
        tool("javac", "");
        tool("mvn", "echo built \"$PWD\"");
        for (String tool : SYSTEM_TOOLS) {
            tool(tool, "exec " + installed(tool) + " \"$@\"");
        }
    }

    @Test
    void help_needsNothing() throws Exception {
        Files.delete(place.resolve("bin/java"));

        assertThat(run(home.resolve("undercurrent"), "help"))
                .startsWith("0 Undercurrent asks")
                .contains("./undercurrent demo");
    }

    @Test
    void missingPrograms_areBuilt_andRunFromWhereverTheScriptIsCalled() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("link"), Path.of("a project/undercurrent"));

        assertThat(run(link, "demo", "--json", "a file.json"))
                .startsWith("0 ")
                .contains("built " + home + "\n")
                .endsWith("ran -jar " + home + "/services/demo/target/demo.jar demo --json a file.json\n");
    }

    @Test
    void programsNewerThanTheirSources_areRunAtOnce() throws Exception {
        writePrograms(Instant.now().plusSeconds(60));

        assertThat(run(home.resolve("undercurrent"), "up"))
                .startsWith("0 ran -jar")
                .doesNotContain("built");
    }

    @Test
    void audit_isMadeByAProgramOfItsOwn() throws Exception {
        writePrograms(Instant.now().plusSeconds(60));

        assertThat(run(home.resolve("undercurrent"), "audit", "http://localhost:8081"))
                .startsWith("0 ran -jar " + home + "/services/auditor/target/auditor.jar audit http");
    }

    @Test
    void newerSource_isBuilt_once() throws Exception {
        writePrograms(Instant.now().minusSeconds(60));

        assertThat(run(home.resolve("undercurrent"), "up")).contains("built");
        assertThat(run(home.resolve("undercurrent"), "up")).doesNotContain("built");
    }

    @Test
    void newerTest_isNotBuilt() throws Exception {
        writePrograms(Instant.now().plusSeconds(60));
        Path test = write(home.resolve("survey-api/src/test/java/MainTest.java"), "");
        Files.setLastModifiedTime(test, FileTime.from(Instant.now().plusSeconds(120)));

        assertThat(run(home.resolve("undercurrent"), "up")).doesNotContain("built");
    }

    @Test
    void oldJava() throws Exception {
        tool("java", JAVA.formatted("echo 'java version \"1.8.0_452\"' >&2"));

        assertThat(run(home.resolve("undercurrent"), "up"))
                .startsWith("1 This Java is too old")
                .contains("java version \"1.8.0_452\"", "version 17 or newer");
    }

    @Test
    void noJava() throws Exception {
        Files.delete(place.resolve("bin/java"));

        assertThat(run(home.resolve("undercurrent"), "up"))
                .startsWith("1 There is no Java")
                .contains("JAVA_HOME");
    }

    @Test
    void noMaven_whenItIsNeeded() throws Exception {
        Files.delete(place.resolve("bin/mvn"));

        assertThat(run(home.resolve("undercurrent"), "up"))
                .startsWith("1 The services have to be built first, and there is no Maven");
    }

    @Test
    void failedBuild_startsNothing() throws Exception {
        tool("mvn", "exit 1");

        assertThat(run(home.resolve("undercurrent"), "up"))
                .startsWith("1 ")
                .contains("The build failed")
                .doesNotContain("ran");
    }

    /** The exit code, and what was printed. */
    private String run(Path script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(place.resolve("elsewhere")).toFile())
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", place.resolve("bin").toString());
        var process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + output;
    }

    private static Path installed(String tool) {
        return Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void writePrograms(Instant modified) throws IOException {
        for (String program : new String[] {
            "survey-api/target/quarkus-app/quarkus-run.jar",
            "dashboard-api/target/quarkus-app/quarkus-run.jar",
            "services/auditor/target/auditor.jar",
            "services/demo/target/demo.jar"
        }) {
            Files.setLastModifiedTime(write(home.resolve(program), ""), FileTime.from(modified));
        }
    }

    private void tool(String name, String script) throws IOException {
        Path tool = write(place.resolve("bin").resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
