package io.undercurrent.demo.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerModelTest {

    private static final int PEOPLE = 4_000;

    private static final Temperament ANXIOUS_AND_APART = new Temperament(1.5, 1.5, 0, 0, 0);

    private final AnswerModel model = new AnswerModel(instrument(), List.of("ANX1", "FRG1", "FRG2", "BEL1", "XYZ1"));

    @Test
    void sameRandomNumbers_sameAnswers() {
        assertThat(model.answer(Temperament.AVERAGE, new Random(3)))
                .isEqualTo(model.answer(Temperament.AVERAGE, new Random(3)))
                .isNotEqualTo(model.answer(Temperament.AVERAGE, new Random(4)));
    }

    @ParameterizedTest
    @CsvSource({"ANX1, 3.9", "FRG1, 3.9", "FRG2, 2.1", "BEL1, 3.3", "XYZ1, 3.0"})
    void moreOfARisk_isMoreAgreementWithTheRiskAndLessWithItsAbsence(String item, double mean) {
        double found = crowd(ANXIOUS_AND_APART).stream()
                .map(Answers::answers)
                .filter(answers -> answers.containsKey(item))
                .mapToInt(answers -> answers.get(item))
                .average()
                .orElseThrow();

        assertThat(found).isCloseTo(mean, within(0.1));
    }

    @Test
    void everyAnswer_isOnTheScale() {
        assertThat(crowd(new Temperament(9, -9, 9, -9, 0)))
                .flatExtracting(answers -> answers.answers().values())
                .containsOnly(1, 2, 3, 4, 5);
    }

    @Test
    void someItems_areSkipped_andSomeDoNotApplyWhereThatIsOffered() {
        var crowd = crowd(Temperament.AVERAGE);

        assertThat(share(crowd, answers -> answers.notApplicable().contains("FRG1")))
                .isCloseTo(0.06, within(0.015));
        assertThat(share(crowd, answers -> !answers.answers().containsKey("BEL1")))
                .isCloseTo(0.03, within(0.015));
        assertThat(crowd).flatExtracting(Answers::notApplicable).containsOnly("FRG1");
    }

    private List<Answers> crowd(Temperament temperament) {
        var random = new Random(1);
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> model.answer(temperament, random))
                .toList();
    }

    private static double share(List<Answers> crowd, Predicate<Answers> condition) {
        return (double) crowd.stream().filter(condition).count() / crowd.size();
    }

    private static Instrument instrument() {
        var options = IntStream.rangeClosed(1, 5)
                .mapToObj(code -> new Scale.Option(code, Map.of("en", "Option " + code)))
                .toList();
        var items = List.of(
                item("ANX1", Polarity.NEGATIVE, false),
                item("FRG1", Polarity.NEGATIVE, true),
                item("FRG2", Polarity.POSITIVE, false),
                item("BEL1", Polarity.POSITIVE, false),
                item("XYZ1", Polarity.NEUTRAL, false));
        return new Instrument(
                "test",
                1,
                Map.of("en", "Test"),
                List.of("en"),
                Map.of("agree", new Scale(Scale.Kind.ORDINAL, options)),
                items,
                Map.of("core", List.of("ANX1")),
                List.of());
    }

    private static Item item(String id, Polarity polarity, boolean notApplicable) {
        return new Item(id, null, "agree", polarity, notApplicable, Map.of("en", id), null, null);
    }
}
