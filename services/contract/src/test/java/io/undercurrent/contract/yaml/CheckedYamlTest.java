package io.undercurrent.contract.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.contract.testsupport.Instruments;
import io.undercurrent.contract.yaml.InvalidYaml.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedYamlTest {

    @Test
    void soundDocument_isRead() throws InvalidYaml {
        var instrument = Instruments.READER.read(Instruments.SMALL);

        assertThat(instrument.items()).extracting("id").containsExactly("ANX1", "LON1", "USE1");
        assertThat(instrument.item("ANX1").orElseThrow().polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(instrument.scales().get("use").kind()).isEqualTo(Scale.Kind.CATEGORY);
    }

    @Test
    void wrongValue_isShownWithLineAndColumn() {
        var faults = faults(Instruments.with("polarity: neutral", "polarity: good"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(lineOf("id: USE1"));
            assertThat(fault.column()).isEqualTo("  - { id: USE1, scale: use, polarity: ".length() + 1);
            assertThat(fault.message()).contains("$.items[2].polarity", "positive", "negative", "neutral");
        });
    }

    @Test
    void missingProperty_isShownAtTheObjectThatLacksIt() {
        var faults = faults(Instruments.with("id: LON1, scale: agree,", "id: LON1,"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(lineOf("id: LON1"));
            assertThat(fault.message()).contains("scale");
        });
    }

    @Test
    void misspelledProperty_isShown() {
        assertThat(faults(Instruments.with("favourable", "favorable")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("favorable"));
    }

    @Test
    void everyFault_isShown_andTheMessageNamesAll() {
        var yaml = Instruments.with("version: 1", "version: 0").replace("kind: category", "kind: nominal");
        var invalid = read(yaml);

        assertThat(invalid.faults()).extracting(Fault::line).containsExactlyInAnyOrder(2, lineOf("kind: category"));
        assertThat(invalid.getMessage()).contains("line 2, column ", "; line ");
    }

    @Test
    void brokenYaml_isShownWithLineAndColumn() {
        var faults = faults(Instruments.with("languages: [en, de]", "languages: [en, de"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(lineOf("scales:"));
            assertThat(fault.message()).startsWith("expected ',' or ']'");
        });
    }

    @Test
    void keyGivenTwice_isAFault_sinceTheFirstWouldBeLostSilently() {
        var faults = faults(Instruments.with("P1: [USE1]", "core: [USE1]"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(lineOf("P1: [USE1]"));
            assertThat(fault.message()).contains("core");
        });
    }

    @Test
    void secondDocument_isAFault_sinceItWouldBeLostSilently() {
        assertThat(faults(Instruments.SMALL + "---\nid: another\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isGreaterThan(lineOf("indices:")));
    }

    @Test
    void numberThatFitsTheSchemaButNoInteger_isAFault() {
        assertThat(faults(Instruments.with("version: 1", "version: 99999999999")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("out of range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# nothing but a comment", "---"})
    void emptyDocument_isAFault(String yaml) {
        assertThat(faults(yaml)).containsExactly(new Fault(1, 1, "the document is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a list", "42"})
    void documentOfAnotherShape_isAFault(String yaml) {
        assertThat(faults(yaml)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.message()).contains("object");
        });
    }

    @Test
    void schemaThatIsNotThere_isAProgrammingError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckedYaml<>(Instrument.class, "schema/none.json"))
                .withMessage("There is no schema schema/none.json on the class path");
    }

    private static List<Fault> faults(String yaml) {
        return read(yaml).faults();
    }

    private static InvalidYaml read(String yaml) {
        return catchThrowableOfType(InvalidYaml.class, () -> Instruments.READER.read(yaml));
    }

    /** The line, counted from 1, of the small instrument that holds {@code text}. */
    private static int lineOf(String text) {
        var lines = Instruments.SMALL.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
