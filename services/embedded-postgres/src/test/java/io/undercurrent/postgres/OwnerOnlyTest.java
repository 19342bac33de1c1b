package io.undercurrent.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    private Path place;

    @BeforeEach
    void assumeUnix() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix"),
                "this file system has no owners and permissions");
    }

    @Test
    void directory_madeByItself_isTakenAgain() throws IOException {
        Path made = OwnerOnly.directory(place.resolve("ours"));

        assertThat(OwnerOnly.directory(made)).isEqualTo(made).isEmptyDirectory();
        assertThat(permissions(made)).isEqualTo("rwx------");
    }

    @Test
    void directory_thatOthersCanEnter() throws IOException {
        Path open = OwnerOnly.directory(place.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx-----x"));

        assertRefused(open);
    }

    @Test
    void directory_ofAnotherAccount() throws IOException {
        Path foreign = OwnerOnly.directory(place.resolve("foreign"));
        assumeTrue(Files.getAttribute(foreign, "unix:uid").equals(0), "only root can give a directory away");
        Files.setAttribute(foreign, "unix:uid", 65534);

        assertRefused(foreign);
    }

    @Test
    void directory_behindALink() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link"), OwnerOnly.directory(place.resolve("target")));

        assertRefused(link);
    }

    @Test
    void write_replacesTheFileAndClosesItToOthers() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "old");

        OwnerOnly.write(file, new byte[] {'n', 'e', 'w'});

        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(place).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void assertRefused(Path directory) {
        assertThatThrownBy(() -> OwnerOnly.directory(directory))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining(directory.toString());
    }
}
