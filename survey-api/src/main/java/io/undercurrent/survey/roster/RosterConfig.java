package io.undercurrent.survey.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** How rosters are read. */
@ConfigMapping(prefix = "undercurrent.roster")
interface RosterConfig {

    /** The locale of people whose line leaves it blank, as a BCP 47 language tag. */
    @WithDefault("en")
    @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
    String defaultLocale();
}
