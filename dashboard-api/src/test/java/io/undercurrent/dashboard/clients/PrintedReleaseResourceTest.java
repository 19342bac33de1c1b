package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.BiReader;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JasperReports prints a release, and Poppler reads it: nothing is cut, and every figure is the published one. */
@QuarkusTest
@Tag("clients")
class PrintedReleaseResourceTest {

    /** Of several lines, in letters of several scripts. */
    private static final String TITLE = "How we work with AI in Łódź, Zürich, Αθήνα and София: ".repeat(5);

    @Inject
    Releases releases;

    @Inject
    ReleaseTable released;

    @TempDir
    Path folder;

    private UUID spring;

    @BeforeEach
    void publish() {
        released.clear();
        spring = UUID.randomUUID();
        releases.publish(new SampleTally(spring, "Spring", SPRING).wave());
        releases.publish(
                new SampleTally(UUID.randomUUID(), TITLE, AUTUMN).sales(4).wave());
    }

    /** What the printed release says, without its spaces and ends of lines. */
    private String printed(String... wave) throws Exception {
        var file = folder.resolve("release.pdf").toString();
        var arguments = new String[3 + wave.length];
        arguments[0] = BiReader.jdbcUrl();
        arguments[1] = BiReader.user();
        arguments[2] = file;
        System.arraycopy(wave, 0, arguments, 3, wave.length);
        var command = Program.javaCommand("jasperreports", "io.undercurrent.jasperreports.PrintRelease", arguments);
        Program.run(Map.of("PGPASSWORD", BiReader.password()), command, "");
        return squeezed(Program.run("pdftotext", "-raw", file, "-"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s|\u00a0", "");
    }

    @Test
    void latestRelease_isPrintedWithNothingCut() throws Exception {
        var text = printed();

        assertThat(text).contains(squeezed(TITLE));
        for (var table : List.of("Groups.cellName", "Indicators.name")) {
            var place = table.split("\\.");
            for (var name : read("/tables/" + place[0] + "?limit=500").<String>getList("items." + place[1])) {
                assertThat(text).contains(squeezed(name));
            }
        }
    }

    private static Stream<Map<String, Object>> cells() {
        return read("/tables/Cells?limit=500").<Map<String, Object>>getList("items").stream()
                .filter(row -> row.get("closedOn").equals(AUTUMN.toString()));
    }

    @Test
    void figuresOfEveryone_areThePublishedOnes() throws Exception {
        var text = printed();

        var rows = cells().filter(row ->
                        row.get("report").equals("unit") && row.get("level").equals(0))
                .toList();
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var value = row.get("value") == null ? "" : row.get("value").toString();
            assertThat(text).containsPattern("\\(" + row.get("indicatorId") + "\\)(low|high)?" + value);
        }
    }

    @Test
    void suppressedFiguresOfGroups_areDashes() throws Exception {
        var text = printed();

        var ordered = read("/tables/Indicators").<String>getList("items.findAll { it.highest != null }.indicatorId");
        long suppressed = cells().filter(
                        row -> row.get("kind").equals("index") && ordered.contains(row.get("indicatorId")))
                .filter(row -> (Boolean) row.get("suppressed"))
                .count();
        var groups = text.substring(text.indexOf("Bygroup"));
        assertThat(groups.chars().filter(letter -> letter == '–').count())
                .isEqualTo(suppressed)
                .isPositive();
    }

    @Test
    void wave_isPrintedByItsId() throws Exception {
        assertThat(printed(spring.toString())).startsWith("SpringClosedon" + SPRING);
    }
}
