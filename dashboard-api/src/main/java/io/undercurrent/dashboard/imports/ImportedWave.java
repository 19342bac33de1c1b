package io.undercurrent.dashboard.imports;

import io.undercurrent.dashboard.release.Release;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import made.
 *
 * @param releaseId SHA-256 of the release's content in hexadecimal
 * @param rows people whose answers were counted
 * @param publishedCells groups over all reports of which anything is published
 * @param suppressedCells groups over all reports of which nothing is
 */
record ImportedWave(
        UUID waveId,
        @Schema(description = "Where the release is served: /api/v1/releases/{releaseId}") String releaseId,
        @Schema(description = "People whose answers were counted") int rows,
        long publishedCells,
        long suppressedCells) {

    static ImportedWave from(String releaseId, Release release) {
        var quality = release.quality();
        return new ImportedWave(
                release.wave().id(), releaseId, quality.invited(), quality.publishedCells(), quality.suppressedCells());
    }
}
