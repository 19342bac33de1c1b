package io.undercurrent.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

    private static final byte[] INPUT = {1};

    @TempDir
    Path directory;

    @Test
    void nothingConfigured() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> MasterKeys.configured(Optional.empty(), Optional.empty()))
                .withMessageContaining("There is no master key. Set undercurrent.master-key to")
                .withMessageContaining("undercurrent.master-key-file");
    }

    @Test
    void key_precedesFile() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Path file = directory.resolve("master.key");

        MasterKey configured = MasterKeys.configured(Optional.of(key), Optional.of(file));

        assertThat(configured.derive("a", INPUT))
                .isEqualTo(MasterKey.of(new byte[32]).derive("a", INPUT));
        assertThat(file).doesNotExist();
    }

    @Test
    void file_isUsedWithoutKey() {
        Path file = directory.resolve("master.key");

        MasterKeys.configured(Optional.empty(), Optional.of(file));

        assertThat(file).exists();
    }
}
