package io.undercurrent.dashboard.indicator;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a person does alone, as one code of three answers: nobody met outside the team (NUM3), work found to be done twice
 * (NUM4), and the part of AI work done alone (NUM5). Each may be missing.
 */
final class Behaviour implements Derived.Rule {

    /** Of the part done alone: 0 for missing, then the five bands. */
    static final int PARTS = 6;

    /** Of what either is or is not: 0 for missing, 1 for no, 2 for yes. */
    static final int ANSWERS = 3;

    static final int CODES = ANSWERS * ANSWERS * PARTS;

    private static final int NOT_SURE = 9;

    @Override
    public OptionalInt code(Map<String, Integer> answers) {
        Integer met = answers.get("NUM3");
        Integer twice = answers.get("NUM4");
        Integer alone = answers.get("NUM5");
        int isolated = met == null ? 0 : met == 0 ? 2 : 1;
        int found = twice == null || twice == NOT_SURE ? 0 : twice == 0 ? 1 : 2;
        int part = alone == null ? 0 : alone + 1;
        int code = (isolated * ANSWERS + found) * PARTS + part;
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    static int isolated(int code) {
        return code / PARTS / ANSWERS;
    }

    static int found(int code) {
        return code / PARTS % ANSWERS;
    }

    static int part(int code) {
        return code % PARTS;
    }
}
