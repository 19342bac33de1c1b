package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.insight.StateNow;
import io.undercurrent.dashboard.release.Quality;
import io.undercurrent.dashboard.release.Release;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of everyone together, beside those of the release before. */
@Schema(description = "The figures of everyone together, beside those of the release before")
record Overview(
        @JsonUnwrapped Origin origin,
        Quality quality,
        @Schema(nullable = true, description = "The release of the wave that closed last before; null for none")
                Origin previous,
        List<Line> figures) {

    /** One indicator. */
    @Schema(name = "OverviewFigure")
    record Line(
            @Schema(examples = "ANX1") String indicatorId,
            Kind kind,
            @Schema(description = "By language") Map<String, String> name,
            Unit unit,
            @Schema(description = "Which side is healthy") Polarity polarity,
            @JsonUnwrapped Figure figure,
            @Schema(nullable = true, description = "Null where there is no interval, or everybody answered")
                    StateNow today,
            @JsonUnwrapped Change change) {}

    /** Beside the release before: null where that has no such indicator, in the same words and on the same scale. */
    record Change(
            @Schema(
                            nullable = true,
                            description = "Null where the release before does not have the indicator in the same words")
                    BigDecimal previousValue,
            @Schema(nullable = true, description = "The value less the previous one, both as published")
                    BigDecimal difference) {

        private static final Change UNKNOWN = new Change(null, null);

        private static Change between(BigDecimal previous, BigDecimal value) {
            return new Change(previous, value == null || previous == null ? null : value.subtract(previous));
        }
    }

    /** A release to compare with. */
    record Previous(String id, Release release) {

        private BigDecimal valueOf(IndicatorDefinition indicator, Release now) {
            var report = now.mainReport();
            var root = release.mainReport().root();
            if (!now.continues(release, report.name(), report.root(), root)) {
                return null;
            }
            return release.indicator(indicator.id())
                    .filter(indicator::continues)
                    .map(same -> root.measure(same.id()).value())
                    .orElse(null);
        }
    }

    static Overview of(RequestedRelease requested, Optional<Previous> previous) {
        var release = requested.release();
        return new Overview(
                Origin.of(requested.id(), release),
                release.quality(),
                previous.map(earlier -> Origin.of(earlier.id, earlier.release)).orElse(null),
                release.indicators().stream()
                        .map(indicator -> line(indicator, release, previous))
                        .toList());
    }

    private static Line line(IndicatorDefinition indicator, Release release, Optional<Previous> previous) {
        var root = release.mainReport().root();
        var measure = root.measure(indicator.id());
        return new Line(
                indicator.id(),
                indicator.kind(),
                indicator.name(),
                indicator.unit(),
                indicator.polarity(),
                Figure.of(root, indicator.id(), release),
                StateNow.of(root, indicator).orElse(null),
                previous.map(earlier -> Change.between(earlier.valueOf(indicator, release), measure.value()))
                        .orElse(Change.UNKNOWN));
    }
}
