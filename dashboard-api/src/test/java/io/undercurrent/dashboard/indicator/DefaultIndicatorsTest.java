package io.undercurrent.dashboard.indicator;

import static io.undercurrent.dashboard.testsupport.DefaultInstrument.FULL;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.INSTRUMENT;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.PACKS;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.answers;
import static io.undercurrent.dashboard.testsupport.DefaultInstrument.statistics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.contract.ballot.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DefaultIndicatorsTest {

    /** Everything that the catalogue describes is computed where everything is asked, and described where computed. */
    @Test
    void catalogue_isWhatAFullFormComesTo() {
        var described =
                Catalogue.PACKED.indicators().stream().map(CatalogueEntry::id).toList();
        var computed = FULL.indicators().stream().map(Indicator::id).toList();
        var items = INSTRUMENT.itemsOf(PACKS);

        assertThat(computed).containsAll(described).doesNotHaveDuplicates();
        assertThat(described)
                .containsAll(computed.stream().filter(id -> !items.contains(id)).toList());
        assertThat(Catalogue.PACKED.indicators()).allSatisfy(entry -> {
            assertThat(items).containsAll(entry.items());
            assertThat(entry.name()).containsKeys("en", "de");
        });
        assertThat(Catalogue.PACKED.drivers())
                .allSatisfy(model -> assertThat(items).contains(model.outcome()).containsAll(model.predictors()));
    }

    /** A pulse of the core and one pack has what can be said of those, and CAP1 and BEL1 stand for their sides. */
    @Test
    void pulse_hasWhatItsItemsAllow() {
        var pulse = new Questionnaire(INSTRUMENT, INSTRUMENT.itemsOf(List.of("P3")));

        assertThat(pulse.indicators().stream().map(Indicator::id))
                .endsWith("DUP", "NOTIES", "CBM", "CBA", "REINV")
                .doesNotContain("AAI", "FB", "TEN", "PG", "SUPCOV");
        assertThat(indicator(pulse, "CBA").parts()).containsExactly("CAP1", "BEL1");
    }

    @Test
    void ballotOfAWaveOfOnePackEach_namesNoOtherPack() {
        var packs = List.of("P1", "P8");
        var matrix = new Questionnaire(INSTRUMENT, INSTRUMENT.itemsOf(packs), packs);

        assertThat(matrix.accepts(new Answers(Map.of("TEN1", 4), Set.of(), "P8")))
                .isTrue();
        assertThat(matrix.accepts(new Answers(Map.of("TEN1", 4), Set.of(), "P2")))
                .isFalse();
        // A client that asks everything names none.
        assertThat(matrix.accepts(new Answers(Map.of("TEN1", 4), Set.of()))).isTrue();
        assertThat(FULL.accepts(new Answers(Map.of("TEN1", 4), Set.of(), "P8"))).isFalse();
        // Only what everybody is asked divides everybody alike.
        assertThat(indicator(matrix, "CBA").parts()).containsExactly("CAP1", "BEL1");
    }

    @Test
    void timeDividend_isTheMeanOfBands_andReinvestmentAQuotientOfSums() {
        var ballots = new ArrayList<Answers>();
        // 4 h to people, 1.5 h to learning, 12 h to more of the same, 8 h not sure where, one hour lost.
        ballots.addAll(times(10, 4, 3));
        ballots.addAll(times(10, 3, 4));
        ballots.addAll(times(10, 6, 1));
        ballots.addAll(times(10, 5, 7));
        ballots.addAll(Collections.nCopies(10, new Answers(Map.of("NUM1", 0, "NUM2", 3), Set.of())));
        var statistics = statistics(ballots);

        var dividend = indicator(FULL, "NUM1").measure(statistics);
        var reinvested = indicator(FULL, "REINV").measure(statistics);

        assertThat(dividend.value()).isEqualByComparingTo("4.9"); // (4 + 1.5 + 12 + 8 - 1) / 5
        assertThat(dividend.favourable()).isEqualByComparingTo("0.8");
        assertThat(dividend.unfavourable()).isEqualByComparingTo("0.2");
        assertThat(reinvested.n()).isEqualTo(30);
        assertThat(reinvested.value()).isEqualByComparingTo("31"); // 5.5 of 17.5
        assertThat(reinvested.options())
                .containsEntry(3, new java.math.BigDecimal("0.23"))
                .containsEntry(1, new java.math.BigDecimal("0.69"));
        assertThat(reinvested.low().doubleValue()).isBetween(10.0, 31.0);
        assertThat(reinvested.high().doubleValue()).isBetween(31.0, 60.0);
        // An answer to NUM2 of somebody who saved nothing is none: the item was not to be asked.
        assertThat(indicator(FULL, "NUM2").answers(statistics)).isEqualTo(40);
    }

    private static List<Answers> times(int people, int hours, int use) {
        return Collections.nCopies(people, new Answers(Map.of("NUM1", hours, "NUM2", use), Set.of()));
    }

    @Test
    void behaviour_isTheMeanOfItsParts_eachOverItsOwnPeople() {
        var ballots = new ArrayList<Answers>();
        ballots.addAll(Collections.nCopies(30, new Answers(Map.of("NUM3", 0, "NUM4", 1, "NUM5", 4), Set.of())));
        ballots.addAll(Collections.nCopies(70, new Answers(Map.of("NUM3", 2, "NUM4", 0, "NUM5", 0), Set.of())));
        ballots.addAll(Collections.nCopies(50, new Answers(Map.of("NUM3", 1, "NUM4", 9), Set.of())));
        var measure = indicator(FULL, "FB").measure(statistics(ballots));

        assertThat(measure.n()).isEqualTo(100);
        assertThat(measure.value()).isEqualByComparingTo("26.7"); // (20 + 30 + 30) / 3
        assertThat(measure.low().doubleValue()).isBetween(15.0, 26.0);
        assertThat(measure.high().doubleValue()).isBetween(28.0, 45.0);
    }

    @Test
    void gaps_areDifferencesOfOnePersonsAnswers() {
        var ballots = IntStream.range(0, 120)
                .mapToObj(person -> new Answers(Map.of("GAP1", 4, "GAP2", person % 4 + 3, "GAP3", 6), Set.of()))
                .toList();
        var statistics = statistics(ballots);

        assertThat(indicator(FULL, "PG").measure(statistics).value()).isEqualByComparingTo("0.5");
        assertThat(indicator(FULL, "OVERALARM").measure(statistics).value()).isEqualByComparingTo("25");
        assertThat(indicator(FULL, "SG").measure(statistics).value()).isEqualByComparingTo("-2");
        assertThat(indicator(FULL, "SG").measure(statistics).low()).isNull(); // all alike
    }

    /** What is kept of two cohorts together is what would be kept of their people in one. */
    @Property(tries = 100)
    void statisticsOfAUnion_areTheSumOfThoseOfItsParts(
            @ForAll long seed, @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        var random = new Random(seed);
        var people = people(one + other, random, 0.2);

        var whole = statistics(people);
        var merged = statistics(people.subList(0, one)).plus(statistics(people.subList(one, people.size())));

        assertThat(merged).isEqualTo(whole);
        FULL.indicators().stream()
                .filter(indicator -> indicator.answers(whole) > 0)
                .forEach(indicator -> assertThat(indicator.mean(merged)).isEqualTo(indicator.mean(whole)));
    }

    /** Every class counts every person with a code once. */
    @Property(tries = 50)
    void classes_countEverybodyOnce(@ForAll long seed) {
        var statistics = statistics(people(80, new Random(seed), 0.1));

        assertThat(FULL.indicators().stream().filter(indicator -> indicator instanceof DerivedClasses))
                .hasSize(4)
                .allSatisfy(indicator -> assertThat(indicator.classes(statistics).stream()
                                .mapToLong(people -> people)
                                .sum())
                        .isEqualTo(indicator.answers(statistics)));
    }

    @Property(tries = 50)
    void index_isTheMeanOfPeoplesMeans_whenNothingIsMissing(@ForAll long seed) {
        var statistics = statistics(people(1_200, new Random(seed), 0));

        for (String id : List.of("AAI", "FI", "BEL", "SUP", "IDS")) {
            var index = indicator(FULL, id);
            assertThat(index.measure(statistics).value().doubleValue())
                    .isCloseTo(
                            index.mean(statistics).orElseThrow().value(), within(1e-4)); // as rounded for publication
        }
    }

    /** Items that chance left out shift no index: over many waves its mean is that of the people, to three errors. */
    @Test
    void plannedMissingness_isUnbiased() {
        var random = new Random(2_026);
        var packs = List.of("P8", "P9", "P2");
        var items = INSTRUMENT.itemsOf(packs);
        var forms = INSTRUMENT.formsOf(packs);
        var questionnaire = new Questionnaire(INSTRUMENT, items, packs);
        var differences = new ArrayList<Double>();
        for (int wave = 0; wave < 200; wave++) {
            var all = new Accumulator(questionnaire);
            var some = new Accumulator(questionnaire);
            for (int person = 0; person < 300; person++) {
                var complete = leaning(items, random);
                var form = packs.get(random.nextInt(packs.size()));
                var asked = new HashMap<>(complete);
                asked.keySet().retainAll(forms.get(form));
                all.add(new Answers(complete, Set.of(), form));
                some.add(new Answers(asked, Set.of(), form));
            }
            differences.add(value(questionnaire, some.statistics()) - value(questionnaire, all.statistics()));
        }

        double mean = differences.stream().mapToDouble(d -> d).average().orElseThrow();
        double error = Math.sqrt(
                differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum() / 199 / 200);
        assertThat(Math.abs(mean)).isLessThan(3 * error);
    }

    private static double value(Questionnaire questionnaire, CohortStatistics statistics) {
        return indicator(questionnaire, "IDS").measure(statistics).value().doubleValue();
    }

    /** Somebody whose answers go together, so that leaving some out could do harm. */
    private static Map<String, Integer> leaning(List<String> items, Random random) {
        double trait = random.nextGaussian();
        var answers = new HashMap<String, Integer>();
        items.forEach(id -> answers.put(
                id, (int) Math.max(1, Math.min(5, Math.round(3.3 + 0.8 * trait + 0.7 * random.nextGaussian())))));
        return answers;
    }

    private static List<Answers> people(int count, Random random, double skipping) {
        var items = INSTRUMENT.itemsOf(PACKS);
        return IntStream.range(0, count)
                .mapToObj(person -> answers(items, random, skipping))
                .toList();
    }

    private static Indicator indicator(Questionnaire questionnaire, String id) {
        return questionnaire.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
