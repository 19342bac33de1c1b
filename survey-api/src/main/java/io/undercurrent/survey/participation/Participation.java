package io.undercurrent.survey.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.wave.WaveState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many have asked for their credentials; nobody can know who of them cast a ballot.
 *
 * @param exact whether the numbers of groups and cohorts are exact; they never are, as {@link Coarse} says
 * @param groups by report, the root first
 * @param cohorts the stuffing check, once the wave has closed: cast ≤ issued ≤ invited in every cohort
 * @param totals the same for everyone, exact, by report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Participation(
        UUID waveId,
        WaveState state,
        boolean exact,
        List<GroupCount> groups,
        List<CohortCount> cohorts,
        List<Total> totals) {

    /** Credentials issued in a group of at least k people. */
    public record GroupCount(String report, String group, String name, int invited, int issued) {}

    /** What was counted in a cohort when the wave closed. */
    @Schema(
            description =
                    "Holds cast ≤ issued ≤ invited in every cohort, or ballots were stuffed; coarse where it holds,"
                            + " exact where it does not")
    public record CohortCount(String report, String cohort, int invited, int issued, int cast) {}

    /** What was counted of everyone when the wave closed. */
    @Schema(description = "Exact counts of everyone together")
    public record Total(String report, int invited, int issued, int cast) {}
}
