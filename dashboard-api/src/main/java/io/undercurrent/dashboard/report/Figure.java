package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.insight.Flag;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as readers get it: there even where it is suppressed.
 *
 * @param suppressionReason null where it is not suppressed
 */
record Figure(
        @JsonUnwrapped Measure measure,
        boolean suppressed,
        @Schema(nullable = true, description = "The same for every suppressed figure; null where it is not suppressed")
                String suppressionReason,
        @Schema(
                        description =
                                "Why it is to be read with care; empty where there is no reason, or where it is suppressed")
                List<Flag> flags) {

    static Figure of(Cell cell, String indicator, Release release) {
        var measure = cell.measure(indicator);
        return measure.isPublished()
                ? new Figure(measure, false, null, Flag.of(cell, indicator, release))
                : suppressed(release);
    }

    static Figure suppressed(Release release) {
        return new Figure(Measure.NONE, true, release.suppressionReason(), List.of());
    }
}
