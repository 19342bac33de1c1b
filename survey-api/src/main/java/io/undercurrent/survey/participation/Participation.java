package io.undercurrent.survey.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.wave.WaveState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many have asked for their credentials; nobody can know who of them cast a ballot.
 *
 * @param exact whether the numbers are exact, as they are once the wave has closed, or rounded down to a multiple of
 *     five, so that watching them while the wave is open does not show one person's coming
 * @param groups by report, the root first
 * @param cohorts the stuffing check, once the wave has closed: cast ≤ issued ≤ invited in every cohort
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Participation(
        UUID waveId, WaveState state, boolean exact, List<GroupCount> groups, List<CohortCount> cohorts) {

    /** Credentials issued in a group of at least k people. */
    public record GroupCount(String report, String group, String name, int invited, int issued) {}

    /** What was counted in a cohort when the wave closed. */
    @Schema(description = "Holds cast ≤ issued ≤ invited in every cohort, or ballots were stuffed")
    public record CohortCount(String report, String cohort, int invited, int issued, int cast) {}
}
