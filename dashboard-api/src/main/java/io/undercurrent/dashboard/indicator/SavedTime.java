package io.undercurrent.dashboard.indicator;

import java.util.Map;
import java.util.OptionalInt;

/** Hours saved and where most of them went, as ten times the band and the use, of who saved time and knows where it went. */
final class SavedTime implements Derived.Rule {

    static final int USES = 6;

    private static final int TENS = 10;
    private static final int FIRST_SAVING_BAND = 2;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        Integer hours = answers.get("NUM1");
        Integer use = answers.get("NUM2");
        boolean known = hours != null && hours >= FIRST_SAVING_BAND && use != null && use <= USES;
        return known ? OptionalInt.of(TENS * hours + use) : OptionalInt.empty();
    }

    static int band(int code) {
        return code / TENS;
    }

    static int use(int code) {
        return code % TENS;
    }
}
