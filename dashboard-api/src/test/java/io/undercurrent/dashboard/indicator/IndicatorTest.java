package io.undercurrent.dashboard.indicator;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.ALONE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.QUESTIONNAIRE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.STRAIN;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.only;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.statistics;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.strain;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.ballot.Answers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final double Z = 1.959963984540054;

    /** Stack Overflow's survey of 2024, the subset of shared/data/so2024: "does AI threaten your job?" */
    @Test
    void shareOfACategory_inALargeSurvey() {
        var answers = new CohortStatistics(
                18_845, Map.of(THREAT, new ItemCounts(Map.of(1, 1_599L, 2, 10_916L, 3, 2_854L), 0)), Map.of());

        var measure = measure(THREAT, answers);

        assertThat(measure.n()).isEqualTo(15_369);
        assertThat(measure.value()).isNull();
        assertThat(measure.unfavourable()).isEqualByComparingTo("0.10404060");
        assertThat(measure.unfavourableLow()).isEqualByComparingTo("0.09931221");
        assertThat(measure.unfavourableHigh()).isEqualByComparingTo("0.10896689");
        assertThat(measure.favourable()).isNull();
        assertThat(measure.neutral()).isEqualByComparingTo("0.89595940");
        assertThat(measure.options()).containsEntry(2, new BigDecimal("0.71026091"));
    }

    /** The same survey: "knowledge silos prevent me from getting ideas across the organization". */
    @Test
    void meanOfAnItem_inALargeSurvey() {
        var histogram = Map.of(1, 896L, 2, 2_500L, 3, 3_024L, 4, 3_791L, 5, 1_471L);
        var answers = new CohortStatistics(18_845, Map.of(ALONE, new ItemCounts(histogram, 0)), Map.of());

        var measure = measure(ALONE, answers);

        assertThat(measure.n()).isEqualTo(11_682);
        assertThat(measure.value()).isEqualByComparingTo("3.208954");
        assertThat(measure.unfavourable()).isEqualByComparingTo("0.45043657");
        assertThat(measure.favourable()).isEqualByComparingTo("0.29070365");
        // At this n the t interval is the normal one to four decimals; the deviation 1.142562 is the data set's.
        double halfWidth = Z * 1.142562 / Math.sqrt(11_682);
        assertThat(measure.low().doubleValue()).isBetween(3.208954 - halfWidth - 5e-6, 3.208954 - halfWidth);
        assertThat(measure.high().doubleValue()).isBetween(3.208954 + halfWidth, 3.208954 + halfWidth + 5e-6);
        assertThat(measure.options()).isNull();
    }

    @Test
    void item_inASmallGroup() {
        var ballots = new ArrayList<Answers>();
        List.of(1, 2, 2, 3, 4, 4, 5, 5).forEach(code -> ballots.add(only(BELONG, code)));
        ballots.add(only(SKILL, 3));

        var measure = measure(BELONG, statistics(ballots));

        assertThat(measure.n()).isEqualTo(8);
        assertThat(measure.value()).isEqualByComparingTo("3.5"); // 3.25
        assertThat(measure.low()).isEqualByComparingTo("2.0"); // 3.5 - 2.364624 * 1.488048 / sqrt(8) - 0.25 = 2.0060
        assertThat(measure.high()).isEqualByComparingTo("5"); // 4.9940
        assertThat(measure.favourable()).isEqualByComparingTo("0.5");
        assertThat(measure.favourableLow()).isEqualByComparingTo("0.22");
        assertThat(measure.favourableHigh()).isEqualByComparingTo("0.78");
        assertThat(measure.neutral()).isEqualByComparingTo("0.13");
        assertThat(measure.unfavourable()).isEqualByComparingTo("0.38");
    }

    @Test
    void itemThatEverybodyAnswersAlike_hasNoIntervalOfTheMean() {
        var measure = measure(BELONG, statistics(Collections.nCopies(6, only(BELONG, 4))));

        assertThat(measure.value()).isEqualByComparingTo("4");
        assertThat(measure.low()).isNull();
        assertThat(measure.high()).isNull();
        assertThat(measure.favourableLow()).isEqualByComparingTo("0.61");
    }

    /** Two means that are published alike have intervals alike, if answers vary as much: nothing tells them apart. */
    @Test
    void interval_doesNotTellTheMeanMoreClosely() {
        var one = measure(SKILL, statistics(skills(1, 2, 3, 4, 5, 6)));
        var other = measure(SKILL, statistics(skills(1, 2, 3, 4, 5, 7)));

        assertThat(one.value()).isEqualByComparingTo("3.5"); // 21 / 6
        assertThat(other.value()).isEqualByComparingTo("3.5"); // 22 / 6
        assertThat(one.value().subtract(one.low()))
                .isEqualByComparingTo(one.high().subtract(one.value()));
        assertThat(other.value().subtract(other.low()))
                .isEqualByComparingTo(other.high().subtract(other.value()));
    }

    private static List<Answers> skills(int... codes) {
        return Arrays.stream(codes).mapToObj(code -> only(SKILL, code)).toList();
    }

    @Test
    void clippedItem_tellsItsNAndTheLimitOnly() {
        var ballots = new ArrayList<>(Collections.nCopies(11, only(BELONG, 5)));
        ballots.add(only(BELONG, 1));

        var clipped = indicator(BELONG).clipped(statistics(ballots));

        assertThat(clipped.clipped()).isTrue();
        assertThat(clipped.n()).isEqualTo(12);
        assertThat(clipped.value()).isNull();
        assertThat(clipped.favourable()).isEqualByComparingTo("0.9");
        assertThat(clipped.favourableLow()).isEqualByComparingTo("0.9");
        assertThat(clipped.favourableHigh()).isEqualByComparingTo("1");
        assertThat(clipped.neutral()).isNull();
        assertThat(clipped.unfavourable()).isNull();
    }

    @Test
    void clippedItemWithoutOrder_tellsTheOptionThatMostChose() {
        var clipped = indicator(THREAT).clipped(statistics(Collections.nCopies(10, only(THREAT, 2))));

        assertThat(clipped.options()).containsOnlyKeys(2);
        assertThat(clipped.options().get(2)).isEqualByComparingTo("0.9");
        assertThat(clipped.unfavourable()).isNull();
    }

    @Test
    void interval_staysInTheRange() {
        var measure = measure(
                BELONG,
                statistics(
                        List.of(only(BELONG, 5), only(BELONG, 5), only(BELONG, 5), only(BELONG, 5), only(BELONG, 4))));

        assertThat(measure.high()).isEqualByComparingTo("5");
    }

    @Test
    void neutralItem_hasAMeanAndNoSides() {
        var measure = measure(SKILL, statistics(List.of(only(SKILL, 0), only(SKILL, 10))));

        assertThat(measure.value()).isEqualByComparingTo("5");
        assertThat(measure.favourable()).isNull();
        assertThat(measure.neutral()).isNull();
    }

    @Test
    void index_isTheMeanOfItsItemsMeansOnItsOwnSide() {
        var ballots = new ArrayList<>(Collections.nCopies(60, strain(5, 1, 3)));
        ballots.addAll(Collections.nCopies(60, new Answers(Map.of(WORRY, 1, BELONG, 2), Set.of())));

        var measure = measure(STRAIN, statistics(ballots));

        // Worry 50; belonging turned round 87.5; alone, answered by half of the people, 50.
        assertThat(measure.value()).isEqualByComparingTo("62.5");
        assertThat(measure.n()).isEqualTo(120);
        // People's scores are 83.3333 and 37.5: deviation 23.0128, half-width 1.980100 * 23.0128 / sqrt(120) = 4.1598,
        // and half a step of 0.1.
        assertThat(measure.low()).isEqualByComparingTo("58.2");
        assertThat(measure.high()).isEqualByComparingTo("66.8");
        assertThat(measure.favourable()).isNull();
    }

    @Test
    void indexOfCompleteAnswers_isTheMeanOfPeoplesScores() {
        var ballots = List.of(strain(1, 5, 1), strain(5, 1, 5), strain(2, 4, 3), strain(4, 3, 2), strain(3, 3, 3));

        var measure = measure(STRAIN, statistics(ballots));

        // 0, 100, 33.3333, 50 and 50, to steps of 5.
        assertThat(measure.value()).isEqualByComparingTo("45");
    }

    private static Measure measure(String id, CohortStatistics statistics) {
        return indicator(id).measure(statistics);
    }

    private static Indicator indicator(String id) {
        return QUESTIONNAIRE.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
