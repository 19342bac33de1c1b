package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a wave is in its life. It only ever moves forward. */
public enum WaveState {
    /** Planned; nothing is frozen and nobody is invited. */
    @JsonProperty("draft")
    DRAFT,
    /** Being opened: registered with the dashboard, its cohort keys under way. */
    @JsonProperty("opening")
    OPENING,
    /** The manifest is frozen; credentials are issued and ballots accepted. */
    @JsonProperty("open")
    OPEN,
    /** Cohort keys are destroyed; no credential is issued and no ballot changes any more. */
    @JsonProperty("closed")
    CLOSED,
    /** The dashboard has published a release of it. */
    @JsonProperty("released")
    RELEASED;

    /** Whether the wave is or was open: from then on its manifest is public. */
    public boolean hasOpened() {
        return compareTo(OPEN) >= 0;
    }
}
