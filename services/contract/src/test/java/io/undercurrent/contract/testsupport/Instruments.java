package io.undercurrent.contract.testsupport;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;

/** A small sound instrument, and its variations by replacement of text. */
public final class Instruments {

    public static final CheckedYaml<Instrument> READER =
            new CheckedYaml<>(Instrument.class, "schema/instrument-1.schema.json");

    public static final String SMALL =
            """
            id: small
            version: 1
            title: { en: Small, de: Klein }
            languages: [en, de]
            scales:
              agree:
                kind: ordinal
                options:
                  - { code: 1, label: { en: Disagree, de: Nein } }
                  - { code: 2, label: { en: Neither, de: Teils } }
                  - { code: 3, label: { en: Agree, de: Ja } }
              use:
                kind: category
                options:
                  - { code: 0, label: { en: Never, de: Nie } }
                  - { code: 9, label: { en: Daily, de: Oft } }
            items:
              - { id: ANX1, scale: agree, polarity: negative, text: { en: I worry., de: Sorge. } }
              - { id: LON1, scale: agree, polarity: negative, notApplicable: true, text: { en: Alone., de: Allein. } }
              - { id: USE1, scale: use, polarity: neutral, favourable: [9], text: { en: Use., de: Nutzung. } }
            packs:
              core: [ANX1, LON1]
              P1: [USE1]
            indices:
              - { id: AAI, direction: risk, items: [ANX1, LON1], name: { en: Anxiety, de: Angst } }
            """;

    private Instruments() {}

    /** The small instrument with {@code text} replaced, which must stand in it. */
    public static String with(String text, String replacement) {
        if (!SMALL.contains(text)) {
            throw new IllegalArgumentException("The small instrument does not hold: " + text);
        }
        return SMALL.replace(text, replacement);
    }

    public static Instrument read(String yaml) {
        try {
            return READER.read(yaml);
        } catch (InvalidYaml e) {
            throw new IllegalArgumentException(e);
        }
    }
}
