package io.undercurrent.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.wave.Sampling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskingPlanTest {

    private final AskingPlan plan =
            new AskingPlan(InstrumentFile.packed("undercurrent-pulse-1.yaml").instrument());

    @Test
    void fewAnswers_rotateOnePackThroughTheWaves() {
        var waves = plan.waves(10, 299, 0);

        assertThat(waves).extracting(AskingPlan.Asking::packs).startsWith(List.of("P1"), List.of("P2"));
        assertThat(waves.get(9).packs()).containsExactly("P1");
        assertThat(waves).allMatch(wave -> wave.sampling() == Sampling.ALL_PACKS && wave.itemsEach() <= 9);
    }

    @Test
    void manyAnswers_askAllPacksWithinThreeWaves() {
        var waves = plan.waves(3, 300, 0);

        assertThat(waves.stream().flatMap(wave -> wave.packs().stream()))
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(9).map(i -> "P" + i).toList());
        assertThat(waves).allMatch(wave -> wave.sampling() == Sampling.ONE_PACK_EACH && wave.itemsEach() == 9);
    }

    @Test
    void everyThirdWave_asksEverything() {
        var waves = plan.waves(6, 100, 3);

        assertThat(waves).extracting(AskingPlan.Asking::itemsEach).containsExactly(9, 9, 40, 9, 9, 40);
    }
}
