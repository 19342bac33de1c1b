package io.undercurrent.survey.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@acme.example", "a.b+c@mail.acme.example", "o'neil@acme.example", "jürgen@müller.example"})
    void email_plausible(String address) {
        assertThat(FieldRules.email(" " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@acme",
                "@acme.example",
                "ada@",
                "a da@acme.example",
                "ada@@acme.example",
                ".ada@acme.example",
                "ada..l@acme.example",
                "ada@-acme.example",
                "ada@acme..example",
                "ada@acme.example,bo@acme.example",
                "Ada <ada@acme.example>"
            })
    void email_implausible(String address) {
        assertThatThrownBy(() -> FieldRules.email(address))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be an e-mail address");
    }

    @Test
    void email_tooLong() {
        assertThatThrownBy(() -> FieldRules.email("a".repeat(250) + "@b.example"))
                .hasMessage("must have at most 254 characters");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "DE-ch,de-CH", "zh-hant-tw,zh-Hant-TW", "nds,nds", "'',''"})
    void locale_isKeptInItsCanonicalSpelling(String given, String kept) {
        assertThat(FieldRules.locale(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "german", "d", "en-", "123", "x-private", "und"})
    void locale_refused(String tag) {
        assertThatThrownBy(() -> FieldRules.locale(tag)).hasMessage("must be a BCP 47 language tag, as en or de-CH");
    }

    @Test
    void unit_isTrimmedAtEverySegment() {
        assertThat(FieldRules.unit(" Acme /R & D/ Platform ")).isEqualTo("Acme/R & D/Platform");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Acme", "Acme/", "Acme//Ops", "Acme/ /Ops", "/"})
    void unit_emptySegment(String path) {
        assertThatThrownBy(() -> FieldRules.unit(path))
                .hasMessage("must be a path whose parts are not empty, as Acme/Engineering/Platform");
    }

    @Test
    void text_spellingsThatLookTheSameBecomeOne() {
        String decomposed = Normalizer.normalize("Zürich", Normalizer.Form.NFD);

        assertThat(FieldRules.attribute("\u00a0" + decomposed + "\r\n\tWest")).isEqualTo("Zürich West");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u007f"})
    void text_controlCharacters(String value) {
        assertThatThrownBy(() -> FieldRules.attribute(value)).hasMessage("must not hold control characters");
    }

    @Test
    void id_bounds() {
        assertThat(FieldRules.id("x".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> FieldRules.id("x".repeat(201))).hasMessage("must have at most 200 characters");
        assertThatThrownBy(() -> FieldRules.id("\u2003")).hasMessage("must not be blank");
    }

    @Property
    void keptValue_isKeptAsItIs(@ForAll String value) {
        String kept;
        try {
            kept = FieldRules.unit(value);
        } catch (InvalidValue refused) {
            assertThat(refused.getMessage()).startsWith("must ");
            return;
        }
        assertThat(FieldRules.unit(kept)).isEqualTo(kept);
    }
}
