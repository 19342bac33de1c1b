package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Release;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as readers get it: there even where it is suppressed.
 *
 * @param suppressionReason null where it is not suppressed
 */
record Figure(
        @JsonUnwrapped Measure measure,
        boolean suppressed,
        @Schema(description = "The same for every suppressed figure; null where it is not suppressed")
                String suppressionReason) {

    static Figure of(Measure measure, Release release) {
        return measure.isPublished()
                ? new Figure(measure, false, null)
                : new Figure(Measure.NONE, true, release.suppressionReason());
    }
}
