package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What agreeing with an item says about the person's working life. */
public enum Polarity {
    /** Agreeing, or a high value, is healthy. */
    @JsonProperty("positive")
    POSITIVE,
    /** Agreeing, or a high value, is a risk. */
    @JsonProperty("negative")
    NEGATIVE,
    /** A plain quantity or category: neither side is the good one. */
    @JsonProperty("neutral")
    NEUTRAL
}
