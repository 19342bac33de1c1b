package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Release;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The release that a figure is from. */
record Origin(
        @Schema(description = "SHA-256 of the release's content") String releaseId,
        UUID waveId,
        @Schema(examples = "Spring pulse") String waveTitle,
        @Schema(description = "The day on which the wave closed, in UTC") LocalDate closedOn,
        @Schema(description = "How the answers were collected") Provenance provenance,
        @Schema(nullable = true, description = "To be shown with the figure; null for none") String attribution) {

    static Origin of(String id, Release release) {
        var wave = release.wave();
        return new Origin(id, wave.id(), wave.title(), wave.closedOn(), wave.provenance(), wave.attribution());
    }
}
