package io.undercurrent.dashboard.indicator;

import static io.undercurrent.dashboard.testsupport.DefaultInstrument.FULL;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.INSTRUMENT;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.PACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.contract.ballot.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaveAnalysisTest {

    /** Items of one trait each, and BEL1 that hangs on support far more than on anything else. */
    private static CohortStatistics people(int count) {
        var random = new Random(7);
        var ballots = new Accumulator(FULL);
        for (int person = 0; person < count; person++) {
            double worry = random.nextGaussian();
            double support = random.nextGaussian();
            var answers = new HashMap<String, Integer>();
            for (String id : INSTRUMENT.itemsOf(PACKS)) {
                double trait = id.startsWith("ANX") ? worry : id.startsWith("SUP") ? support : random.nextGaussian();
                if (id.equals("BEL1")) {
                    trait = support;
                }
                if (INSTRUMENT.item(id).orElseThrow().scale().equals("agree5")) {
                    answers.put(id, fivePoint(trait + 0.6 * random.nextGaussian()));
                }
            }
            ballots.add(new Answers(answers, Set.of()));
        }
        return ballots.statistics();
    }

    private static int fivePoint(double place) {
        return (int) Math.max(1, Math.min(5, Math.round(3 + place)));
    }

    @Test
    void reliability_tellsOneTraitFromMany() {
        var analysis = new WaveAnalysis(FULL, people(400));

        var byIndex = new HashMap<String, IndexReliability>();
        analysis.reliabilities().forEach(each -> byIndex.put(each.index(), each));

        assertThat(byIndex.get("AAI").mayStandAlone()).isTrue();
        assertThat(byIndex.get("AAI").omega().doubleValue())
                .isCloseTo(byIndex.get("AAI").alpha().doubleValue(), within(.02));
        assertThat(byIndex.get("AAI").alphaLow()).isLessThan(byIndex.get("AAI").alpha());
        assertThat(byIndex.get("AAI").n()).isEqualTo(400);
        assertThat(byIndex.get("IDS").mayStandAlone()).isFalse();
    }

    @Test
    void reliability_ofFewPeopleIsNotSaid() {
        assertThat(new WaveAnalysis(FULL, people(49)).reliabilities()).isEmpty();
    }

    @Test
    void drivers_putFirstWhatTheOutcomeHangsOn() {
        var belonging = driver(people(600), "belonging");

        assertThat(belonging.method()).isEqualTo("LMG");
        assertThat(belonging.predictors().get(0).item()).isEqualTo("SUP1");
        assertThat(belonging.predictors().get(0).low().doubleValue()).isGreaterThan(.2);
        assertThat(belonging.predictors().stream()
                        .mapToDouble(predictor -> predictor.share().doubleValue())
                        .sum())
                .isCloseTo(belonging.rSquared().doubleValue(), within(.005));
        assertThat(belonging.repaired()).isFalse();
    }

    @Test
    void drivers_ofFewPeopleAreRefused() {
        var refused = driver(people(119), "belonging");

        assertThat(refused.predictors()).isEmpty();
        assertThat(refused.refusal()).startsWith("Fewer than 120 people");
    }

    /** Who is asked P8 is not asked P9, so that nobody can say how their items go together. */
    @Test
    void drivers_acrossPacksThatNobodyWasAskedTogetherAreRefused() {
        var forms = List.of("P4", "P8");
        var questionnaire = new Questionnaire(INSTRUMENT, INSTRUMENT.itemsOf(forms), forms);
        var ballots = new Accumulator(questionnaire);
        var random = new Random(3);
        for (int person = 0; person < 2_000; person++) {
            var form = forms.get(person % 2);
            var answers = new HashMap<String, Integer>();
            for (String id : INSTRUMENT.formsOf(forms).get(form)) {
                if (INSTRUMENT.item(id).orElseThrow().scale().equals("agree5")) {
                    answers.put(id, 1 + random.nextInt(5));
                }
            }
            ballots.add(new Answers(answers, Set.of(), form));
        }
        var analysis = new WaveAnalysis(questionnaire, ballots.statistics());

        assertThat(analysis.drivers())
                .filteredOn(model -> model.model().equals("wanting-this-work"))
                .allMatch(model -> model.refusal() != null);
        assertThat(analysis.formBalance().orElseThrow().p().doubleValue()).isEqualTo(1);
    }

    private static Drivers driver(CohortStatistics statistics, String model) {
        return new WaveAnalysis(FULL, statistics)
                .drivers().stream()
                        .filter(each -> each.model().equals(model))
                        .findFirst()
                        .orElseThrow();
    }
}
