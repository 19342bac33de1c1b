package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.insight.Change;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed since the release before. */
@Schema(description = "What changed since the release before")
record WaveChange(
        @JsonUnwrapped Origin origin,
        Reading reading,
        @Schema(nullable = true, description = "Null where there is none") Origin previous,
        List<Change> changes) {

    static WaveChange of(RequestedRelease requested, Origin previous, List<Change> changes) {
        return new WaveChange(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "A change with q below .05 is more than chance; within is what is left of it when the groups below are"
                                + " held at their former sizes.",
                        "Who answered both waves cannot be known, so the tests are cautious; a change does not say what"
                                + " brought it about."),
                previous,
                changes);
    }
}
