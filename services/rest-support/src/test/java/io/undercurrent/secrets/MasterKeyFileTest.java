package io.undercurrent.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.undercurrent.rest.testsupport.CapturedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {

    private static final byte[] INPUT = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void absentFile_isMadeForItsOwnerOnly_withAWarning() throws IOException {
        Path file = directory.resolve("secrets/deeper/master.key");
        try (CapturedLog log = new CapturedLog()) {
            new MasterKeyFile(file).readOrCreate();

            assertThat(log.text())
                    .contains("A new master key was made in " + file)
                    .contains("Back it up")
                    .doesNotContain(Files.readString(file).strip());
        }
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("secrets/deeper"))).isEqualTo("rwx------");
    }

    @Test
    void presentFile_isReadAsItIs() {
        Path file = directory.resolve("master.key");
        MasterKey made = new MasterKeyFile(file).readOrCreate();
        try (CapturedLog log = new CapturedLog()) {
            MasterKey read = new MasterKeyFile(file).readOrCreate();

            assertThat(read.derive("a", INPUT)).isEqualTo(made.derive("a", INPUT));
            assertThat(log.text()).isEmpty();
        }
    }

    @Test
    void newKeys_differ() {
        MasterKey one = new MasterKeyFile(directory.resolve("one")).readOrCreate();
        MasterKey other = new MasterKeyFile(directory.resolve("other")).readOrCreate();

        assertThat(one.derive("a", INPUT)).isNotEqualTo(other.derive("a", INPUT));
    }

    @Test
    void fileThatOthersMayRead_isWarnedOf() throws IOException {
        Path file = directory.resolve("master.key");
        new MasterKeyFile(file).readOrCreate();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (CapturedLog log = new CapturedLog()) {
            new MasterKeyFile(file).readOrCreate();

            assertThat(log.text()).contains(file + " can be read by others than its owner");
        }
    }

    @Test
    void fileThatHoldsNoKey_isRefused_andNotOverwritten() throws IOException {
        Path file = Files.writeString(directory.resolve("master.key"), "bm90IGEga2V5");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new MasterKeyFile(file).readOrCreate())
                .withMessageContaining(file.toString())
                .withMessageNotContaining("bm90");
        assertThat(file).hasContent("bm90IGEga2V5");
    }

    @Test
    void placeThatCannotBeWritten_isNamed() throws IOException {
        Path notADirectory = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new MasterKeyFile(notADirectory.resolve("master.key")).readOrCreate())
                .withMessageContaining(notADirectory + "/master.key cannot be read or made");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
