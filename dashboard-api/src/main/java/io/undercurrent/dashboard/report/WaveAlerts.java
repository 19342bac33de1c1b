package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.insight.Alert;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a release asks for attention. */
@Schema(description = "What of a release asks for attention")
record WaveAlerts(
        @JsonUnwrapped Origin origin,
        Reading reading,
        @Schema(nullable = true, description = "The release that changes are since; null for none") Origin previous,
        List<Alert> alerts) {

    static WaveAlerts of(RequestedRelease requested, Origin previous, List<Alert> alerts) {
        return new WaveAlerts(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "A group that is worse off by five points or more than everyone else, or than before, beyond chance"
                                + " (q below .05).",
                        "No alert does not mean that all is well, and an alert does not say why."),
                previous,
                alerts);
    }
}
