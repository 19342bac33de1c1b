package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.FormBalance;
import io.undercurrent.dashboard.indicator.IndexReliability;
import io.undercurrent.dashboard.release.Agreement;
import io.undercurrent.dashboard.release.Quality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the figures of a release can bear. */
@Schema(description = "How much the figures of a release can bear")
record WaveQuality(
        @JsonUnwrapped Origin origin,
        Reading reading,
        Quality quality,
        @Schema(description = "Of each index that 50 people or more answered") List<IndexReliability> reliability,
        @Schema(description = "ICC(1) and ICC(2) of the main report") List<Agreement> agreement,
        @Schema(nullable = true, description = "Null where everybody was asked everything") FormBalance formBalance) {

    static WaveQuality of(RequestedRelease requested) {
        var analysis = requested.release().wholeWave();
        return new WaveQuality(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "An index with alpha below .70 is to be shown as its items; ICC(1) about 0 says that units do not"
                                + " differ more than people do.",
                        "A high response does not make those who stayed away like those who came."),
                requested.release().quality(),
                analysis.reliability(),
                analysis.agreement(),
                analysis.formBalance());
    }
}
