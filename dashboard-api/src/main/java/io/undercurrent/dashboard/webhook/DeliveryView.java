package io.undercurrent.dashboard.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as the API shows it. */
@Schema(name = "WebhookDelivery", description = "A message for one webhook")
record DeliveryView(
        UUID id,
        UUID webhookId,
        @Schema(examples = "release.published") String event,
        @Schema(examples = "9") int attempts,
        @Schema(nullable = true, description = "Why the last attempt failed; null for none", examples = "HTTP 503")
                String lastFailure) {

    static DeliveryView from(Delivery delivery) {
        return new DeliveryView(
                delivery.id(), delivery.webhook().id(), delivery.event(), delivery.attempts(), delivery.lastFailure());
    }
}
