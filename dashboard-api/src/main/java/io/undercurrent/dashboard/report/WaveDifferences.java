package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.insight.Difference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups beside everyone else. */
@Schema(description = "Groups beside everyone else")
record WaveDifferences(
        @JsonUnwrapped Origin origin,
        Reading reading,
        @Schema(description = "How many tests q is over") int tested,
        List<Difference> differences) {

    static WaveDifferences of(RequestedRelease requested, int tested, List<Difference> differences) {
        return new WaveDifferences(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "A group with q below .05 differs from everyone else by more than chance.",
                        "A sure difference may be a small one: look at the points."),
                tested,
                differences);
    }
}
