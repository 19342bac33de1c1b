package io.undercurrent.dashboard.indicator;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.STRAIN;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.only;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.statistics;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.strain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.ballot.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CohortStatisticsTest {

    @Test
    void answersSkipsAndNotApplicable_areKeptApart() {
        var statistics = statistics(
                List.of(only(WORRY, 2), only(WORRY, 2), new Answers(Map.of(), Set.of(WORRY)), only(THREAT, 1)));

        assertThat(statistics.ballots()).isEqualTo(4);
        assertThat(statistics.item(WORRY).valid()).isEqualTo(2);
        assertThat(statistics.item(WORRY).answers()).containsEntry(2, 2L).containsEntry(5, 0L);
        assertThat(statistics.item(WORRY).notApplicable()).isEqualTo(1);
        assertThat(statistics.item(THREAT).valid()).isEqualTo(1);
    }

    @Test
    void score_needsHalfOfTheItemsAndTwo() {
        var statistics = statistics(
                List.of(only(WORRY, 5), new Answers(Map.of(WORRY, 5, BELONG, 1), Set.of()), strain(5, 5, 5)));

        var scores = statistics.index(STRAIN);
        assertThat(scores.n()).isEqualTo(2);
        // 100, and the mean of 100, 0 (turned round) and 100, in ten-thousandths.
        assertThat(scores.sum()).isEqualTo(1_000_000 + 666_667);
        assertThat(scores.sumOfSquares()).isEqualTo(1_000_000_000_000L + 666_667L * 666_667L);
    }

    @Property(tries = 200)
    void mergingCohorts_isCountingTheirBallotsTogetherInAnyOrder(
            @ForAll("ballots") List<Answers> one, @ForAll("ballots") List<Answers> two, @ForAll Random random) {
        var together = new ArrayList<>(one);
        together.addAll(two);
        Collections.shuffle(together, random);

        assertThat(statistics(two).plus(statistics(one))).isEqualTo(statistics(together));
    }

    @Provide
    Arbitrary<List<Answers>> ballots() {
        var agree = Arbitraries.integers().between(1, 5);
        return Combinators.combine(agree, agree, agree, Arbitraries.integers().between(0, 10), agree)
                .as((worry, belong, alone, skill, form) -> switch (form) {
                    case 1 -> strain(worry, belong, alone);
                    case 2 -> new Answers(Map.of(BELONG, belong, SKILL, skill), Set.of(WORRY));
                    case 3 -> new Answers(Map.of(WORRY, worry, BELONG, belong), Set.of());
                    case 4 -> only(SKILL, skill);
                    default -> new Answers(null, null);
                })
                .list()
                .ofMaxSize(40);
    }

    @Test
    void jsonForm_readsBackTheSame() throws JsonProcessingException {
        var mapper = new ObjectMapper();
        var statistics = statistics(List.of(strain(1, 2, 3), strain(2, 2, 2), new Answers(null, Set.of(WORRY))));

        var json = mapper.writeValueAsString(statistics);

        assertThat(mapper.readValue(json, CohortStatistics.class)).isEqualTo(statistics);
        assertThat(json).doesNotContain("valid");
    }

    @Test
    void deviation_survivesAnswersThatAreNearlyAlike() {
        var millionFold = new Moments(1_000_000, 1_000_000L * 999_999, 1_000_000L * 999_999 * 999_999);

        var oneMore = millionFold.plus(Moments.ofScore(100));

        // One of 1,000,001 people is one ten-thousandth of a point higher.
        assertThat(oneMore.standardDeviation()).isEqualTo(Math.sqrt(1.0 / 1_000_001) / 10_000);
    }
}
