package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who of a wave is asked which packs. */
public enum Sampling {
    /** Everybody is asked all of them. */
    @JsonProperty("all packs")
    ALL_PACKS,
    /** Everybody is asked the core and one pack, drawn at random on the person's own device (matrix sampling). */
    @JsonProperty("one pack each")
    ONE_PACK_EACH
}
