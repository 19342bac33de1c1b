package io.undercurrent.survey.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Who is new on the roster. */
@ConfigMapping(prefix = "undercurrent.newcomers")
interface NewcomerConfig {

    /** Days after which somebody who came to the roster counts towards k; 0 lets everybody count at once. */
    @WithDefault("14")
    @Min(0)
    @Max(366)
    int days();
}
