package io.undercurrent.contract.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undercurrent.contract.testsupport.Instruments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    private final Instrument small = Instruments.read(Instruments.SMALL);

    @Test
    void soundInstrument_hasNoInconsistencies() {
        assertThat(small.inconsistencies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ id: LON1, scale | { id: ANX1, scale | item ANX1 is defined twice",
                "id: ANX1, scale: agree | id: ANX1, scale: yesno | item ANX1 has scale yesno, which is not defined",
                "favourable: [9] | favourable: [4] | item USE1 weighs code 4, which is not on its scale",
                "favourable: [9] | unfavourable: [4] | item USE1 weighs code 4, which is not on its scale",
                "en: Use., de: Nutzung. | en: Use. | item USE1 has no text in language de",
                "code: 2, label | code: 3, label | scale agree has code 3 twice",
                "en: Never, de: Nie | de: Nie | scale use code 0 has no text in language en",
                "core: [ANX1, LON1] | core: [ANX1, LON2] | pack core names item LON2, which is not defined",
                "P1: [USE1] | P1: [ANX1] | item ANX1 stands in more than one pack, or twice in one",
                "en: Anxiety, de: Angst | en: Anxiety, de: ' ' | index AAI has no text in language de",
                "id: AAI | id: ANX1 | index ANX1 has the id of an item",
                "items: [ANX1, LON1] | items: [ANX1, ANX9] | index AAI names item ANX9, which is not defined",
                "kind: ordinal | kind: band | scale agree needs a unit, and a value for each band",
                "favourable: [9] | onlyIf: { item: ANX9, codes: [1] } | item USE1 depends on item ANX9, which is not defined",
                "favourable: [9] | onlyIf: { item: ANX1, codes: [1] } |"
                        + " item USE1 depends on item ANX1, which does not stand before it in its pack",
                "scale: agree, polarity: negative, notApplicable | scale: agree, onlyIf: { item: ANX1, codes: [8] },"
                        + " polarity: negative, notApplicable |"
                        + " item LON1 depends on code 8, which is not on the scale of ANX1",
                "items: [ANX1, LON1] | items: [ANX1, USE1] | index AAI averages item USE1, whose scale has no order",
            })
    void inconsistency_isNamed(String text, String replacement, String inconsistency) {
        assertThat(Instruments.read(Instruments.with(text, replacement)).inconsistencies())
                .contains(inconsistency);
    }

    @Test
    void everyInconsistency_isNamed_notOnlyTheFirst() {
        var yaml = Instruments.with("id: ANX1, scale: agree", "id: ANX1, scale: yesno")
                .replace("P1: [USE1]", "P1: [USE7]")
                .replace("id: AAI", "id: LON1");

        assertThat(Instruments.read(yaml).inconsistencies())
                .containsExactly(
                        "item ANX1 has scale yesno, which is not defined",
                        "pack P1 names item USE7, which is not defined",
                        "index LON1 has the id of an item");
    }

    @Test
    void itemsOf_asksCoreFirst_andEachPackOnce() {
        assertThat(small.itemsOf(List.of())).containsExactly("ANX1", "LON1");
        assertThat(small.itemsOf(List.of("P1", "core", "P1"))).containsExactly("ANX1", "LON1", "USE1");
    }

    @Test
    void itemsOf_refusesAnUnknownPack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.itemsOf(List.of("P9")))
                .withMessage("There is no pack P9 in small");
    }

    @Test
    void scaleOf_knowsItsCodes() {
        var scale = small.scaleOf(small.item("USE1").orElseThrow());

        assertThat(scale.lowest()).isZero();
        assertThat(scale.highest()).isEqualTo(9);
        assertThat(scale.offers(9)).isTrue();
        assertThat(scale.offers(5)).isFalse();
    }
}
