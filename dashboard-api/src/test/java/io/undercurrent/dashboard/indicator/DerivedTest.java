package io.undercurrent.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one person's answers come to. */
class DerivedTest {

    private static final CapabilityBelonging MATRIX =
            new CapabilityBelonging(List.of("CAP1", "CAP2"), List.of("BEL1", "BEL2", "BEL3"));

    @ParameterizedTest
    @CsvSource({
        "4, 4, 4, 4, 3, 1", // capable, and belongs: 66.7
        "5, 4, 2, 3, 3, 2", // capable but alone
        "3, 3, 5, 5, 5, 3", // 50 is not high
        "2, 3, 3, 3, 3, 4"
    })
    void capabilityAndBelonging(int cap1, int cap2, int bel1, int bel2, int bel3, int expected) {
        var answers = Map.of("CAP1", cap1, "CAP2", cap2, "BEL1", bel1, "BEL2", bel2, "BEL3", bel3);

        assertThat(MATRIX.code(answers)).hasValue(expected);
    }

    @Test
    void capabilityAndBelonging_ofWhoAnsweredTooLittle() {
        assertThat(MATRIX.code(Map.of("CAP1", 5, "BEL1", 1, "BEL2", 1))).isEmpty();
        assertThat(MATRIX.code(Map.of("CAP1", 5, "CAP2", 5, "BEL1", 1))).isEmpty();
        var pulse = new CapabilityBelonging(List.of("CAP1"), List.of("BEL1"));
        assertThat(pulse.code(Map.of("CAP1", 5, "BEL1", 1))).hasValue(CapabilityBelonging.CAPABLE_BUT_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 3, 2, 1", // P 50, D 25: panic, though without concern
        "4, 4, 3, 3, 4, 2", // c 75, d 25
        "3, 3, 3, 3, 3, 3", // c 50, d 0
        "2, 3, 2, 2, 3, 4", // P 25
        "2, 4, 3, 3, 4, 5" // P 50 and d 25, no concern
    })
    void concernAndPanic(int anx1, int cop1, int cop2, int cop3, int cop4, int expected) {
        var answers = Map.of("ANX1", anx1, "COP1", cop1, "COP2", cop2, "COP3", cop3, "COP4", cop4);

        assertThat(new ConcernPanic(false).code(answers)).hasValue(expected);
    }

    @Test
    void concern_isStricterAboveTheMiddleOnly() {
        var answers = Map.of("ANX1", 3, "COP1", 3, "COP2", 3, "COP3", 3, "COP4", 3);

        assertThat(new ConcernPanic(false).code(answers)).hasValue(ConcernPanic.UNDIRECTED);
        assertThat(new ConcernPanic(true).code(answers)).hasValue(ConcernPanic.MIXED);
    }

    /** Whoever answered enough is in one class of the five, in one of the four, and in one field of the nine. */
    @Property
    void classes_areExhaustiveAndExclusive(@ForAll @IntRange(max = 9_765_624) int combination) {
        var ids = List.of("ANX1", "COP1", "COP2", "COP3", "COP4", "CAP1", "CAP2", "BEL1", "BEL2", "BEL3");
        var answers = new HashMap<String, Integer>();
        int rest = combination;
        for (String id : ids) {
            answers.put(id, 1 + rest % 5);
            rest /= 5;
        }

        assertThat(new ConcernPanic(false).code(answers).orElseThrow()).isBetween(1, 5);
        assertThat(new ConcernPanic(true).code(answers).orElseThrow()).isBetween(1, 5);
        assertThat(MATRIX.code(answers).orElseThrow()).isBetween(1, 4);
    }

    /** All five classes of concern can be reached, and all four of the matrix. */
    @Test
    void everyClass_hasSomebody() {
        var seen = new HashMap<Integer, Integer>();
        for (int combination = 0; combination < 3_125; combination++) {
            var answers = new HashMap<String, Integer>();
            int rest = combination;
            for (String id : List.of("ANX1", "COP1", "COP2", "COP3", "COP4")) {
                answers.put(id, 1 + rest % 5);
                rest /= 5;
            }
            seen.merge(new ConcernPanic(false).code(answers).orElseThrow(), 1, Integer::sum);
        }

        assertThat(seen).containsOnlyKeys(1, 2, 3, 4, 5);
        assertThat(seen.values().stream().mapToInt(count -> count).sum()).isEqualTo(3_125);
    }

    @Test
    void tension_isHighOnlyWhereBothPartsAre() {
        var tension = new Tension();
        for (int gain = 1; gain <= 5; gain++) {
            for (int exclusion = 1; exclusion <= 5; exclusion++) {
                int code = tension.code(Map.of("TEN1", gain, "TEN2", exclusion)).orElseThrow();
                double score = Tension.score(code);
                assertThat(score).isBetween(0.0, 100.0);
                // Both neutral comes to 66.7: above that, both agree.
                if (score > 67) {
                    assertThat(Math.min(gain, exclusion)).isGreaterThan(3);
                }
            }
        }
        assertThat(Tension.score(55)).isEqualTo(100);
        assertThat(Tension.score(11)).isCloseTo(33.333, within(.001));
        assertThat(Tension.score(51)).isZero();
        assertThat(List.of(Tension.field(11), Tension.field(15), Tension.field(33), Tension.field(55)))
                .containsExactly(1, 3, 5, 9);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 4, 4, 1, 1", "4, 4, 4, 3, 1, 0", "4, 4, 4, 4, 0, 1", "4, 4, 4, 0, 0, -1"})
    void support_isCoveredByFourOfFive_ofWhatWasAnswered(int s1, int s2, int s3, int s4, int s5, int expected) {
        var answers = support(s1, s2, s3, s4, s5);

        assertThat(new Coverage(false).code(answers))
                .isEqualTo(expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected));
    }

    @Test
    void need_isUnmetOfWhoWorriesWithHardlyAnySupport() {
        var alone = support(4, 1, 1, 1, 1);
        alone.put("ANX1", 4);
        assertThat(new Coverage(true).code(alone)).hasValue(1);
        alone.put("ANX1", 3);
        assertThat(new Coverage(true).code(alone)).hasValue(0);
        var supported = support(4, 4, 1, 1, 1);
        supported.put("ANX1", 5);
        assertThat(new Coverage(true).code(supported)).hasValue(0);
        assertThat(new Coverage(true).code(support(1, 1, 1, 1, 1))).isEmpty();
    }

    private static Map<String, Integer> support(int... codes) {
        var answers = new HashMap<String, Integer>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] > 0) {
                answers.put("SUP" + (i + 1), codes[i]);
            }
        }
        return answers;
    }
}
