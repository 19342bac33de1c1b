package io.undercurrent.demo.play;

import io.undercurrent.contract.wave.Report;
import io.undercurrent.demo.client.Heatmap;
import io.undercurrent.demo.client.Trend;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows people what was released of a wave. */
final class Summary {

    private static final int NAMED = 6;

    private final Narration narration;

    Summary(Narration narration) {
        this.narration = narration;
    }

    void show(PlayedWave wave) {
        var quality = wave.release().quality();
        narration.tell(
                "  released  %s...: %d of %d people, %d of them spoiled; %d groups published, %d suppressed; smallest n %d",
                wave.release().id().substring(0, 12),
                quality.cast(),
                quality.invited(),
                quality.spoiled(),
                quality.publishedCells(),
                quality.suppressedCells(),
                wave.smallest());
        narration.tell("");
        var table = new HeatmapTable(wave.heatmaps().get(Report.UNIT));
        table.show(narration);
        narration.tell("");
        table.showEnds(narration);
        narration.tell("");
        showSuppressed(wave);
        narration.tell("");
    }

    /** How an indicator moved, from the first release to the last. */
    void show(Trend trend, String what) {
        var values = trend.points().stream()
                .map(point -> point.favourable() == null ? "suppressed" : Math.round(100 * point.favourable()) + " %")
                .collect(Collectors.joining(" -> "));
        narration.tell("  %s, %s: %s favourable", trend.cellName(), what, values);
    }

    private void showSuppressed(PlayedWave wave) {
        var merged = names(wave, row -> !row.isSuppressed() && !row.exact());
        if (!merged.isEmpty()) {
            narration.tell("  Shown together, since alone they are too small: %s", merged);
        }
        var suppressed = names(wave, Heatmap.Row::isSuppressed);
        if (suppressed.isEmpty()) {
            narration.tell("  No group is suppressed.");
        } else {
            narration.tell("  Suppressed: %s. %s", suppressed, wave.release().suppressionReason());
        }
    }

    /** The first few groups of which this is true, and how many more there are. */
    private static String names(PlayedWave wave, Predicate<Heatmap.Row> condition) {
        var names = wave.heatmaps().values().stream()
                .flatMap(heatmap -> heatmap.rows().stream())
                .filter(condition)
                .map(Heatmap.Row::cellName)
                .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
