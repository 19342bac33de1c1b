package io.undercurrent.demo.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {

    @TempDir
    private Path place;

    @Test
    void everythingInIt_isForItsOwnerOnly() throws IOException {
        var workplace = Workplace.at(place.resolve("made on demand"));
        workplace.secret("service-password");
        workplace.newLog("survey-api");

        try (var tree = Files.walk(workplace.directory())) {
            assertThat(tree).hasSize(4).allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .endsWith("------"));
        }
    }

    @Test
    void secret_staysTheSame() {
        String first = Workplace.at(place).secret("service-password");

        assertThat(first).hasSize(24);
        assertThat(Workplace.at(place).secret("service-password")).isEqualTo(first);
        assertThat(Workplace.at(place).secret("another")).isNotEqualTo(first);
    }

    @Test
    void newLog_keepsTheOneBefore() throws IOException {
        var workplace = Workplace.at(place);
        Files.writeString(workplace.newLog("survey-api"), "first run");

        Path log = workplace.newLog("survey-api");

        assertThat(log).isEmptyFile();
        assertThat(log.resolveSibling("survey-api.log.1")).hasContent("first run");
    }

    @Test
    void close_removesATemporaryOneOnly() {
        var temporary = Workplace.temporary();
        temporary.newLog("survey-api");
        temporary.close();
        Workplace.at(place).close();

        assertThat(temporary.directory()).doesNotExist();
        assertThat(place).exists();
    }
}
