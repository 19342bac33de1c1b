package io.undercurrent.dashboard.release;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the answers behind a release were collected, and so what was promised to those who gave them. */
public enum Provenance {
    /** Sealed ballots, cast with blind-signed credentials: nobody can tell whose they are. */
    @JsonProperty("anonymous ballots")
    ANONYMOUS_BALLOTS,
    /** A past survey's file, in which whoever held it could see a person's row. */
    @JsonProperty("imported: confidential, not anonymous")
    IMPORTED
}
