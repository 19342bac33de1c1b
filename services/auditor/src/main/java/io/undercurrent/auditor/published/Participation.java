package io.undercurrent.auditor.published;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What survey-api says of participation in a wave.
 *
 * @param exact whether the counts are exact, or coarse
 * @param cohorts after the close; null or empty before
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participation(String waveId, boolean exact, List<CohortCount> cohorts) {

    public Participation {
        cohorts = cohorts == null ? List.of() : List.copyOf(cohorts);
    }

    /** People invited, credentials issued and ballots cast in a cohort. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CohortCount(String report, String cohort, int invited, int issued, int cast) {

        /** Whether there are more ballots than credentials, or more credentials than people. */
        public boolean isStuffed() {
            return cast > issued || issued > invited;
        }
    }
}
