package io.undercurrent.dashboard.webhook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as the API shows it. */
@Schema(name = "Webhook", description = "An address that is told of events")
record WebhookView(
        UUID id,
        @Schema(examples = "people-analytics") String name,
        @Schema(examples = "https://hooks.acme.example/undercurrent") String url,
        List<EventType> events,
        LocalDate createdOn,
        @Schema(
                        nullable = true,
                        description = "With which messages are signed, told only when it is made; null ever after")
                String secret) {

    static WebhookView from(Webhook webhook) {
        return from(webhook, null);
    }

    static WebhookView from(Webhook webhook, String secret) {
        return new WebhookView(
                webhook.id(), webhook.name(), webhook.url(), webhook.events(), webhook.createdOn(), secret);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "WebhookView[id=" + id + "]";
    }
}
