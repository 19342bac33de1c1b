package io.undercurrent.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures of Stack Overflow's survey of 2024 (ODbL 1.0, © Stack Overflow), computed apart from this program. Skipped
 * where the data are not at hand.
 */
class So2024Test {

    private static final Map<String, Integer> AGREEMENT = Map.of(
            "Strongly disagree", 1, "Disagree", 2, "Neither agree nor disagree", 3, "Agree", 4, "Strongly agree", 5);

    private static List<NamedCsvRecord> people;

    @BeforeAll
    static void read() throws IOException {
        var file = Path.of(System.getProperty("undercurrent.shared", "../../shared"), "data/so2024/responses.csv");
        assumeTrue(Files.exists(file), "There are no data at " + file);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            people = csv.stream().toList();
        }
    }

    @Test
    void threat_doesNotDependOnWhereOneWorks() {
        var table = people.stream()
                .filter(person -> !person.getField("AIThreat").isEmpty())
                .filter(person -> List.of("In-person", "Remote").contains(person.getField("RemoteWork"))
                        || person.getField("RemoteWork").startsWith("Hybrid"))
                .collect(Collectors.groupingBy(
                        person -> person.getField("RemoteWork"),
                        TreeMap::new,
                        Collectors.partitioningBy(
                                person -> person.getField("AIThreat").equals("Yes"), Collectors.counting())));

        var test = ChiSquared.ofTable(table.values().stream()
                .map(row -> new long[] {row.get(true), row.get(false)})
                .toArray(long[][]::new));

        assertThat(test.degrees()).isEqualTo(2);
        assertThat(test.statistic()).isCloseTo(5.273737, within(5e-7));
        assertThat(test.p()).isCloseTo(.0715851, within(5e-8));
    }

    @Test
    void silos_remoteBesideInPerson() {
        var byMode = means("RemoteWork");

        var test = byMode.get("Remote").welch(byMode.get("In-person"));

        assertThat(byMode.get("Remote").value()).isCloseTo(3.178723, within(5e-7));
        assertThat(test.t()).isCloseTo(.557748, within(5e-7));
        assertThat(test.degrees()).isCloseTo(3092.4751, within(5e-5));
        // The p beside these figures in the data's description, .582910, does not follow from its own t and df.
        assertThat(test.p()).isCloseTo(.577054, within(5e-6));
    }

    @Test
    void silos_bySizeOfTheOrganisation() {
        var spread = OneWay.of(List.copyOf(means("OrgSize").values()));

        assertThat(spread.groups()).isEqualTo(10);
        assertThat(spread.people()).isEqualTo(11_351);
        assertThat(spread.f()).isCloseTo(51.935413, within(5e-7));
        assertThat(spread.etaSquared()).isCloseTo(.039584, within(5e-7));
    }

    private static Map<String, Mean> means(String group) {
        Function<NamedCsvRecord, String> by = person -> person.getField(group);
        return people.stream()
                .filter(person -> AGREEMENT.containsKey(person.getField("Knowledge_2"))
                        && !by.apply(person).isEmpty())
                .collect(Collectors.groupingBy(
                        by,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                members -> MeanTest.of(members.stream()
                                        .mapToDouble(person -> AGREEMENT.get(person.getField("Knowledge_2")))
                                        .toArray()))));
    }
}
