package io.undercurrent.dashboard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.imports.ImportFault.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingReaderTest {

    private static final String SOUND =
            """
            title: Pulse of 2021
            closedOn: 2021-05-04
            instrument:
              id: old-pulse
              version: 1
              title: {en: Old pulse}
              languages: [en, de]
              scales:
                agree3:
                  kind: ordinal
                  options:
                    - {code: 1, label: {en: Disagree, de: Nein}}
                    - {code: 2, label: {en: Neither, de: Weder noch}}
                    - {code: 3, label: {en: Agree, de: Ja}}
              items:
                - {id: CALM, scale: agree3, polarity: positive, text: {en: Calm, de: Ruhig}}
                - {id: LOST, scale: agree3, polarity: negative, text: {en: Lost, de: Verloren}}
            columns:
              LOST: {column: Q2, codes: {"no": 1, "yes": 3}}
              CALM: {column: Q1}
            reports:
              unit: {column: Team, separator: " > "}
            """;

    @Test
    void soundMapping() {
        ImportMapping mapping = MappingReader.read(SOUND);

        assertThat(mapping.closedOn()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(mapping.asked()).containsExactly("CALM", "LOST");
        assertThat(mapping.instrument().packs()).containsEntry("core", List.of("CALM", "LOST"));
        assertThat(mapping.promises().policy()).isEqualTo(new Policy(10, 5, 0));
        assertThat(mapping.delimiter()).isEqualTo(",");
        assertThat(mapping.credit()).isNull();
    }

    @Test
    void attributionAndLicence() {
        assertThat(MappingReader.read(SOUND + "attribution: © Acme\nlicence: ODbL-1.0\n")
                        .credit())
                .isEqualTo("© Acme. Licence: ODbL-1.0");
    }

    @Test
    void noYaml() {
        assertThat(faults("title: [")).hasSize(1).allSatisfy(fault -> assertThat(fault.source())
                .isEqualTo(Source.MAPPING));
    }

    @Test
    void fieldThatTheSchemaDoesNotKnow() {
        assertFault(SOUND.replace("reports:", "repotrs: {}\nreports:"), 1, "repotrs");
    }

    @Test
    void dateThatIsNone() {
        assertFault(SOUND.replace("2021-05-04", "May 2021"), 2, "closedOn");
    }

    @Test
    void columnOfAnItemThatIsNotDefined() {
        assertFault(SOUND.replace("CALM: {column: Q1}", "CLAM: {column: Q1}"), 20, "CLAM is not an item");
    }

    @Test
    void codeThatIsNotOnTheScale() {
        assertFault(SOUND.replace("\"yes\": 3", "\"yes\": 5"), 19, "code 5 is not on the scale of LOST");
    }

    @Test
    void setOfLabelsThatIsNotDefined() {
        assertFault(SOUND.replace("{column: Q1}", "{column: Q1, labels: agree7}"), 20, "no set of labels");
    }

    @Test
    void codesAndLabelsAtOnce() {
        assertFault(SOUND.replace("{column: Q2,", "{column: Q2, labels: agree7,"), 19, "");
    }

    @Test
    void notApplicableWhereItIsNotOffered() {
        assertFault(SOUND.replace("{column: Q1}", "{column: Q1, notApplicable: [n/a]}"), 20, "does not offer");
    }

    @Test
    void labelWithTwoMeanings() {
        assertFault(SOUND.replace("{column: Q1}", "{column: Q1, skip: [Agree]}"), 20, "has a code, too");
    }

    @Test
    void morePublishedThanCollected() {
        assertFault(SOUND + "policy: {k: 6, t: 7}\n", 23, "k must be at least t");
    }

    @Test
    void instrumentThatContradictsItself() {
        assertFault(SOUND.replace("{en: Calm, de: Ruhig}", "{en: Calm}"), 4, "no text in language de");
    }

    private static void assertFault(String yaml, long line, String message) {
        assertThat(faults(yaml)).anySatisfy(fault -> {
            assertThat(fault.source()).isEqualTo(Source.MAPPING);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isPositive();
            assertThat(fault.message()).contains(message);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<ImportFault> faults(String yaml) {
        var problem = catchThrowableOfType(HttpProblem.class, () -> MappingReader.read(yaml));
        assertThat(problem.getType()).hasToString("urn:undercurrent:problem:import-invalid");
        return (List<ImportFault>) problem.getParameters().get("errors");
    }
}
