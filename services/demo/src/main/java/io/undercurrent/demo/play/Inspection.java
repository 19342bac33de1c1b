package io.undercurrent.demo.play;

import io.undercurrent.contract.wave.Policy;
import io.undercurrent.demo.client.Heatmap;
import java.util.ArrayList;
import java.util.List;

/** Compares what the two services say of a wave with what people did in it. */
final class Inspection {

    private final List<String> faults = new ArrayList<>();
    private final PlayedWave wave;

    private Inspection(PlayedWave wave) {
        this.wave = wave;
    }

    /** What is not as it must be, for people; empty if all is. */
    static List<String> of(PlayedWave wave, int employees, Policy policy) {
        var inspection = new Inspection(wave);
        inspection.checkCounts(employees);
        inspection.checkSmallest(policy.t());
        return inspection.faults;
    }

    private void checkCounts(int employees) {
        int cast = wave.turnout().cast();
        int spoiled = wave.turnout().count(Conduct.SPOILS);
        var quality = wave.release().quality();
        expect("people invited in the release", employees, quality.invited());
        expect("people cast in the release", cast, quality.cast());
        expect("people spoiled in the release", spoiled, quality.spoiled());
        wave.heatmaps().forEach((report, heatmap) -> {
            expect(
                    "ballots cast for report " + report,
                    cast,
                    wave.participation().cast(report));
            expect("ballots counted for report " + report, cast - spoiled, ballots(heatmap));
        });
        if (wave.participation().isStuffed()) {
            faults.add("a cohort has more ballots than credentials, or more credentials than people");
        }
    }

    private void checkSmallest(int t) {
        Long claimed = wave.release().quality().smallestCell();
        expect("smallest n published", wave.smallest(), claimed == null ? 0 : claimed);
        if (wave.smallest() < t) {
            faults.add("a figure rests on %d answers, fewer than %d".formatted(wave.smallest(), t));
        }
    }

    private static long ballots(Heatmap heatmap) {
        Long ballots = heatmap.everyone().ballots();
        return ballots == null ? 0 : ballots;
    }

    private void expect(String what, long expected, long found) {
        if (found != expected) {
            faults.add("%s: %d instead of %d".formatted(what, found, expected));
        }
    }
}
