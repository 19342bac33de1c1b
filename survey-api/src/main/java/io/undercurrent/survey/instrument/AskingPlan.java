package io.undercurrent.survey.instrument;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which packs the next waves ask, so that all are asked in turn and a wave stays short.
 *
 * <p>Below {@value #MATRIX_FROM} expected answers everybody is asked the same pack, wave after wave another: to split a
 * wave among packs would leave too few answers of a team to each. From there on a wave has three packs, of which each
 * person is asked one at random (matrix sampling, Shoemaker 1973), so that three waves cover the bank. A full form, at
 * every so many waves, is what shows how items of different packs go together.
 */
final class AskingPlan {

    static final int MATRIX_FROM = 300;
    private static final int PACKS_OF_A_WAVE = 3;

    private final Instrument instrument;
    private final List<String> packs;

    /** @param instrument with one pack or more beside its core */
    AskingPlan(Instrument instrument) {
        this.instrument = instrument;
        var names = new TreeSet<>(instrument.packs().keySet());
        names.remove(Instrument.CORE);
        this.packs = List.copyOf(names);
    }

    /**
     * What one wave asks.
     *
     * @param wave counts from 1
     * @param itemsEach the most items that one person is asked
     */
    @Schema(name = "PlannedAsking", description = "What one of the next waves asks")
    record Asking(
            int wave,
            @Schema(examples = "[\"P1\", \"P2\", \"P3\"]") List<String> packs,
            Sampling sampling,
            @Schema(description = "The most items that one person is asked") int itemsEach) {}

    /**
     * Plans waves.
     *
     * @param expected answers to a wave
     * @param fullEvery every so many waves all packs are asked of everybody; 0 for never
     */
    List<Asking> waves(int count, int expected, int fullEvery) {
        var planned = new ArrayList<Asking>();
        int next = 0;
        for (int wave = 1; wave <= count; wave++) {
            if (packs.isEmpty() || (fullEvery > 0 && wave % fullEvery == 0)) {
                planned.add(asking(wave, packs, Sampling.ALL_PACKS));
                continue;
            }
            int taken = expected < MATRIX_FROM ? 1 : Math.min(PACKS_OF_A_WAVE, packs.size());
            var chosen = new ArrayList<String>();
            for (int i = 0; i < taken; i++) {
                chosen.add(packs.get(next++ % packs.size()));
            }
            planned.add(asking(wave, chosen, taken == 1 ? Sampling.ALL_PACKS : Sampling.ONE_PACK_EACH));
        }
        return planned;
    }

    private Asking asking(int wave, List<String> chosen, Sampling sampling) {
        int items = sampling == Sampling.ALL_PACKS
                ? instrument.itemsOf(chosen).size()
                : instrument.formsOf(chosen).values().stream()
                        .mapToInt(List::size)
                        .max()
                        .orElseThrow();
        return new Asking(wave, List.copyOf(chosen), sampling, items);
    }
}
