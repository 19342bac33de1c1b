package io.undercurrent.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.source.RosterFile;
import io.undercurrent.auditor.testsupport.Employee;
import io.undercurrent.auditor.testsupport.PlayedProduct;
import io.undercurrent.auditor.testsupport.Publisher;
import io.undercurrent.auditor.testsupport.RandomCompany;
import io.undercurrent.contract.wave.Policy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuditCommandTest {

    private static final List<Employee> EMPLOYEES = new RandomCompany(6).employees();

    @TempDir
    private Path place;

    private final PlayedProduct product = new PlayedProduct(new UUID(0, 6), EMPLOYEES, Policy.DEFAULT);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path roster;

    @BeforeEach
    void writeRoster() throws Exception {
        write(EMPLOYEES);
    }

    private void write(List<Employee> employees) throws Exception {
        roster = Files.writeString(
                place.resolve("roster.csv"),
                employees.stream()
                        .map(person -> "p%d,%s,%s,%s"
                                .formatted(
                                        person.id(),
                                        person.value("unit"),
                                        person.value("location"),
                                        person.value("tenure")))
                        .collect(Collectors.joining("\n", "id,unit,location,tenure\n", "\n")));
    }

    @Test
    void productsRelease_isSafe() throws Exception {
        Files.write(place.resolve("release-1.json"), product.release());
        var json = place.resolve("made/verdict.json");

        assertThat(audit(place.toString(), "--roster", roster.toString(), "--json", json.toString()))
                .isZero();

        assertThat(out.toString()).startsWith("safe: ").contains("with the roster, 0 of them succeeded");
        var verdict = new ObjectMapper().readTree(json.toFile());
        assertThat(verdict.get("verdict").asText()).isEqualTo("safe");
        assertThat(verdict.get("targets").asLong()).isGreaterThan(1_000);
    }

    @Test
    void withoutARoster_everyReportIsAttackedForItself() throws Exception {
        Files.write(place.resolve("release-1.json"), product.release());

        assertThat(audit(place.toString())).isZero();
        assertThat(out.toString()).contains("each report for itself");
    }

    @Test
    void brokenRelease_isBroken_withACertificate() throws Exception {
        new ObjectMapper()
                .writeValue(
                        place.resolve("release-1.json").toFile(),
                        new Publisher("w", EMPLOYEES)
                                .cross("unit", "tenure")
                                .showing(1)
                                .release());

        assertThat(audit(place.toString())).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("broken: ")
                .contains("RECOVERED unit ")
                .contains("= + unit ");
    }

    @Test
    void participationThatIsTooExact_isBroken() throws Exception {
        Files.write(place.resolve("release-1.json"), product.release());
        Files.writeString(
                place.resolve("participation-1.json"),
                """
                {"waveId": "%s", "exact": true, "cohorts": [
                  {"report": "unit", "cohort": "x", "invited": 12, "issued": 6, "cast": 3},
                  {"report": "unit", "cohort": "y", "invited": 12, "issued": 13, "cast": 13}]}
                """
                        .formatted(new UUID(0, 6)));

        assertThat(audit(place.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("COUNTED unit x")
                .contains("STUFFED unit y", "13 credentials, but 12 people");
    }

    @Test
    void nothingToAudit_isNoVerdict() {
        assertThat(audit(place.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no release*.json");
        assertThat(audit("http://localhost:1")).isEqualTo(2);
    }

    @Test
    void rosterOfOtherPeople_isNoVerdict() throws Exception {
        Files.write(place.resolve("release-1.json"), product.release());
        Files.writeString(roster, "id,unit,location,tenure\np1,Acme/D0,Site 1,new\n");

        assertThat(audit(place.toString(), "--roster", roster.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("The roster has 1 people, but " + EMPLOYEES.size() + " were invited");
    }

    /** The auditor finds from public groups alone where everybody stands. */
    @Test
    void roster_putsPeopleWhereThePlannerDid() throws Exception {
        var found = RosterFile.read(roster).knowledge(List.of(ReleaseReader.release(product.release())));

        assertThat(found.crowds())
                .containsExactlyInAnyOrderElementsOf(product.knowledge().crowds());
    }

    @Test
    void reportOfOneCohort_holdsEverybody() throws Exception {
        var employees = new RandomCompany(120, 120).employees();
        var single = new PlayedProduct(new UUID(0, 7), employees, Policy.DEFAULT);
        write(employees);

        var found = RosterFile.read(roster).knowledge(List.of(ReleaseReader.release(single.release())));

        assertThat(found.crowds())
                .containsExactlyInAnyOrderElementsOf(single.knowledge().crowds());
    }

    private int audit(String... arguments) {
        var all = new ArrayList<>(List.of("audit"));
        all.addAll(List.of(arguments));
        CommandLine commandLine = Auditor.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(all.toArray(String[]::new));
    }
}
