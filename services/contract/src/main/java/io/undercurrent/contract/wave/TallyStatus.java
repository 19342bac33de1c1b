package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * How far dashboard-api is with a wave.
 *
 * @param opened ballots opened so far, over all reports
 * @param spoiled ballots among them that could not be opened or held no valid answers
 * @param releaseId the release, once there is one
 * @param failure why the tally stopped, for people, while the state is failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TallyStatus(UUID waveId, State state, long opened, long spoiled, String releaseId, String failure) {

    /** Where a tally is. A failed one goes on from where it stopped when it is started again. */
    public enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("released")
        RELEASED
    }
}
