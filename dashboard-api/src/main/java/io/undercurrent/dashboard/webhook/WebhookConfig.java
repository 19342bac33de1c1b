package io.undercurrent.dashboard.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How persistently messages are delivered. */
@ConfigMapping(prefix = "undercurrent.webhooks")
interface WebhookConfig {

    /** Attempts before a message is given up: by default about two days. */
    @WithDefault("9")
    @Min(1)
    @Max(20)
    int attempts();

    /** The pause before the second attempt; each further one is four times as long, a day at most. */
    @WithDefault("10s")
    Duration pause();

    /** How often it is looked for what is due; {@code off} for never. */
    @WithDefault("5s")
    String every();

    /** How long a receiver may take. */
    @WithDefault("10s")
    Duration timeout();
}
