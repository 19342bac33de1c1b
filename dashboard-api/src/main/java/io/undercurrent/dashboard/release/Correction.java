package io.undercurrent.dashboard.release;

import io.undercurrent.dashboard.indicator.Measure;
import java.util.HashMap;
import java.util.Map;

/**
 * Guards the one way in which two releases of the same answers come about. Figures may be corrected; what they rest on
 * may not. Were one more answer counted, or a group shown that was not shown before, the two releases side by side
 * would give away what neither gives away alone.
 */
final class Correction {

    private Correction() {}

    /** @throws UnsafeCorrection if the two publish different groups, or count different numbers of answers */
    static void check(Release published, Release corrected) {
        if (!counts(published).equals(counts(corrected))) {
            throw new UnsafeCorrection("The corrected release does not show the same groups, with the same numbers of"
                    + " answers, as the one that it would replace: the two together could show single answers");
        }
    }

    /** Every number of answers in the release, by where it stands. */
    private static Map<Place, Long> counts(Release release) {
        var counts = new HashMap<Place, Long>();
        for (ReleasedReport report : release.reports()) {
            for (Cell cell : report.cells()) {
                var group = cell.group().id();
                counts.put(new Place(report.name(), group, null), cell.ballots());
                cell.measures()
                        .forEach((indicator, measure) ->
                                counts.put(new Place(report.name(), group, indicator), answers(measure)));
            }
        }
        return counts;
    }

    private static Long answers(Measure measure) {
        return measure == null ? null : measure.n();
    }

    private record Place(String report, String group, String indicator) {}
}
