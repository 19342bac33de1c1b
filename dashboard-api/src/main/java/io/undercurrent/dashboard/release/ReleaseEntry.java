package io.undercurrent.dashboard.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the list of releases.
 *
 * @param id SHA-256 of the release's content in hexadecimal
 * @param closedOn the day on which the wave closed, in UTC
 * @param supersededBy the id of the corrected release that took its place, null for none
 */
public record ReleaseEntry(
        @Schema(description = "SHA-256 of the release's content in hexadecimal", pattern = "^[0-9a-f]{64}$") String id,
        UUID waveId,
        String title,
        Provenance provenance,
        @Schema(description = "The day on which the wave closed, in UTC") LocalDate closedOn,
        Instant publishedAt,
        @Schema(nullable = true, description = "The corrected release that took its place; null for none")
                String supersededBy) {}
