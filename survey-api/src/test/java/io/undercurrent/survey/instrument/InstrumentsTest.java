package io.undercurrent.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.undercurrent.contract.instrument.Index;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    private static final String SMALL =
            """
            id: small
            version: 1
            title: { en: Small }
            languages: [en]
            scales:
              yesno:
                kind: category
                options:
                  - { code: 0, label: { en: "No" } }
                  - { code: 1, label: { en: "Yes" } }
            items:
              - id: Q1
                scale: yesno
                polarity: neutral
                text: { en: It is so }
            packs:
              core: [Q1]
            """;

    @TempDir
    Path directory;

    @Test
    void everyPackedFile_isRead() throws Exception {
        var folder = Path.of(Instruments.class.getResource("/instruments").toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Instruments.PACKED);
        }
    }

    @Test
    void defaultInstrument_asksCoreAndPacks() {
        var pulse = pulse();

        assertThat(pulse.languages()).containsExactly("en", "de");
        assertThat(pulse.itemsOf(List.of())).containsExactly("ANX1", "FRG1", "BEL1", "CAP1", "SUP1");
        assertThat(pulse.itemsOf(List.of("P2"))).hasSize(9).endsWith("FRG2", "FRG3", "FRG4", "FRG5");
        assertThat(pulse.items()).hasSize(40);
        assertThat(pulse.indices())
                .extracting(Index::id, Index::direction, index -> index.items().size())
                .contains(tuple("AAI", Index.Direction.RISK, 5), tuple("IDS", Index.Direction.HEALTH, 4));
        assertThat(pulse.item("NUM2").orElseThrow().isAskedAfter(Map.of("NUM1", 2)))
                .isTrue();
        assertThat(pulse.item("NUM2").orElseThrow().isAskedAfter(Map.of("NUM1", 1)))
                .isFalse();
        assertThat(pulse.itemsOf(List.of("P3"))).hasSize(9);
    }

    @Test
    void defaultInstrument_hasTheWordingOfTheItemBank() throws IOException {
        var bank = Path.of(System.getProperty("undercurrent.shared", ""), "instrument", "items.csv");
        assumeTrue(Files.exists(bank), "there is no item bank beside this repository to compare with");

        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bank)) {
            var wanted = rows.stream().map(InstrumentsTest::line).toList();

            assertThat(pulse().items()).extracting(InstrumentsTest::line).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void directory_addsInstruments() throws IOException {
        Files.writeString(directory.resolve("small.yaml"), SMALL);
        Files.writeString(directory.resolve("notes.txt"), "no instrument");

        assertThat(new Instruments(Instruments.files(Optional.of(directory)), List::of).all())
                .extracting(Instrument::id)
                .containsExactly("small", "undercurrent-pulse");
    }

    @Test
    void find_takesTheNewestOrTheGivenVersion() {
        var instruments =
                new Instruments(List.of(file(SMALL), file(SMALL.replace("version: 1", "version: 10"))), List::of);

        assertThat(instruments.find("small", null)).map(Instrument::version).contains(10);
        assertThat(instruments.find("small", 1)).map(Instrument::version).contains(1);
        assertThat(instruments.find("small", 2)).isEmpty();
        assertThat(instruments.find("large", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            version: 1            | version: one          | 2, column 10  | integer
            kind: category        | kind: nominal         | 7, column 11  | category
            code: 1               | code: 1.5             | 10, column 17 | integer
            polarity: neutral     | polarity: unclear     | 14, column 15 | neutral
            { en: It is so }     | { en: '' }            | 15, column 17 | at least 1 character
            core: [Q1]            | core: []              | 17, column 9  | at least 1 item
            packs:                | packets:              | 1, column 1   | packs
            [en]                  | [English]             | 4, column 13  | pattern
            id: small             | id: [small            | 2, column 8   | expected
            """)
    void faultOfForm_isNamedWithItsPlace(String sound, String faulty, String place, String message) {
        assertThatThrownBy(() -> file(SMALL.replace(sound, faulty)).instrument())
                .isInstanceOf(InvalidInstrument.class)
                .hasMessageContaining("Instrument small.yaml, line " + place)
                .hasMessageContaining(message);
    }

    @Test
    void faultOfSense_isNamed() {
        assertThatThrownBy(() -> file(SMALL.replace("core: [Q1]", "core: [Q2]")).instrument())
                .hasMessage("Instrument small.yaml: pack core names item Q2, which is not defined");
    }

    @Test
    void sameVersionTwice_isRefused() {
        assertThatThrownBy(() -> new Instruments(List.of(file(SMALL), file(SMALL)), List::of))
                .hasMessage("Instrument small.yaml: there is already a version 1 of small");
    }

    private static Instrument pulse() {
        return new Instruments(Instruments.files(Optional.empty()), List::of)
                .find("undercurrent-pulse", 1)
                .orElseThrow();
    }

    private static InstrumentFile file(String yaml) {
        return new InstrumentFile("small.yaml", yaml);
    }

    private static List<Object> line(NamedCsvRecord row) {
        var polarities = Map.of("+", Polarity.POSITIVE, "-", Polarity.NEGATIVE, "n", Polarity.NEUTRAL);
        return List.of(
                row.getField("id"),
                row.getField("construct"),
                polarities.get(row.getField("polarity")),
                row.getField("allow_not_applicable").equals("Y"),
                row.getField("text"));
    }

    private static List<Object> line(Item item) {
        return List.of(
                item.id(),
                item.construct(),
                item.polarity(),
                item.notApplicable(),
                item.text().get("en"));
    }
}
