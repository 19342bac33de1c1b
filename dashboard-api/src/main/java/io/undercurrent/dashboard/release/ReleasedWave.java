package io.undercurrent.dashboard.release;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wave that a release is of.
 *
 * @param instrument id and version of what was asked, as {@code undercurrent-pulse/1}
 * @param provenance how the answers were collected
 * @param closedOn the day of closing in UTC
 * @param attribution to be shown with every figure; null for none
 */
public record ReleasedWave(
        UUID id,
        @Schema(examples = "Spring pulse") String title,
        @Schema(examples = "undercurrent-pulse/1") String instrument,
        @Schema(description = "How the answers were collected") Provenance provenance,
        @Schema(description = "The day of closing in UTC") LocalDate closedOn,
        @Schema(nullable = true, description = "To be shown with every figure") String attribution) {

    static ReleasedWave from(TalliedWave wave) {
        var instrument = wave.instrument();
        return new ReleasedWave(
                wave.waveId(),
                wave.title(),
                instrument.id() + "/" + instrument.version(),
                wave.provenance(),
                wave.closedOn(),
                wave.attribution());
    }
}
