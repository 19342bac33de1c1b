package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.insight.Ranking.Ranked;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups in the order of one indicator. */
@Schema(description = "Groups in the order of one indicator")
record WaveRanking(
        @JsonUnwrapped Origin origin,
        Reading reading,
        String report,
        int level,
        IndicatorDefinition indicator,
        @Schema(description = "The highest estimate first; none where fewer than two can be compared")
                List<Ranked> groups) {

    static WaveRanking of(
            RequestedRelease requested, String report, int level, IndicatorDefinition indicator, List<Ranked> groups) {
        return new WaveRanking(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "Groups by the estimate, which keeps only the part of their distance from the mean that is not"
                                + " expected to be chance; rankLow to rankHigh is where a group may truly stand.",
                        "Neighbours whose ranks overlap cannot be told apart, and a low group is expected to rise by itself."),
                report,
                level,
                indicator,
                groups);
    }
}
