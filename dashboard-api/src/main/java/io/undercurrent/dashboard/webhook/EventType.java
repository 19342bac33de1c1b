package io.undercurrent.dashboard.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a webhook can be told of. */
@Schema(name = "WebhookEvent")
enum EventType {
    /** A wave has a release, its first or a corrected one. */
    @JsonProperty("release.published")
    RELEASE_PUBLISHED("release.published"),
    /** A release holds something that asks for a leader's attention; one message for each alert. */
    @JsonProperty("alert.raised")
    ALERT_RAISED("alert.raised");

    private final String text;

    EventType(String text) {
        this.text = text;
    }

    /** As it stands in messages. */
    String text() {
        return text;
    }

    static EventType of(String text) {
        return Arrays.stream(values())
                .filter(type -> type.text.equals(text))
                .findFirst()
                .orElseThrow();
    }
}
