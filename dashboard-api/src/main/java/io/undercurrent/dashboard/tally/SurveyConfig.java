package io.undercurrent.dashboard.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where survey-api is. */
@ConfigMapping(prefix = "undercurrent.survey")
interface SurveyConfig {

    /** Its address without a path, e.g. {@code http://localhost:8080}. */
    URI url();

    @WithDefault("5s")
    Duration connectTimeout();

    /** How long it may say nothing, before its answer or within. */
    @WithDefault("60s")
    Duration readTimeout();
}
