package io.undercurrent.dashboard.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Delivers messages, each at least once. A message is claimed first, in a transaction of its own, so that none is open
 * while a receiver takes its time; a service that dies meanwhile sends it again after the claim is over.
 */
@ApplicationScoped
class Postman {

    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookConfig config;
    private final HttpClient client;
    private final Clock clock = Clock.systemUTC();

    Postman(Webhooks webhooks, Deliveries deliveries, WebhookConfig config) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /** A message on its way, signed. */
    private record Letter(UUID id, URI to, String body, long seconds, String signature) {}

    /** Delivers what is due. */
    @Scheduled(
            every = "${undercurrent.webhooks.every:5s}",
            identity = "webhooks",
            concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        for (var letter : QuarkusTransaction.requiringNew().call(this::claimDue)) {
            var failure = send(letter);
            QuarkusTransaction.requiringNew().run(() -> note(letter.id, failure));
        }
    }

    private List<Letter> claimDue() {
        var now = clock.instant();
        return deliveries.due(now).stream()
                .map(delivery -> {
                    delivery.claim(now.plus(CLAIM));
                    return letter(delivery, now.getEpochSecond());
                })
                .toList();
    }

    private Letter letter(Delivery delivery, long seconds) {
        var id = delivery.id();
        var signature = webhooks.signatureOf(delivery.webhook()).sign(id.toString(), seconds, delivery.body());
        return new Letter(id, URI.create(delivery.webhook().url()), delivery.body(), seconds, signature);
    }

    /** Why it was not taken; empty if it was. What a receiver answers is not kept: it may be anything. */
    private Optional<String> send(Letter letter) {
        try {
            var request = HttpRequest.newBuilder(letter.to)
                    .timeout(config.timeout())
                    .header("Content-Type", "application/json")
                    .header("User-Agent", "Undercurrent")
                    .header("webhook-id", letter.id.toString())
                    .header("webhook-timestamp", Long.toString(letter.seconds))
                    .header("webhook-signature", letter.signature)
                    .POST(BodyPublishers.ofString(letter.body))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private void note(UUID id, Optional<String> failure) {
        var backoff = new Backoff(config.attempts(), config.pause());
        // It is gone if its webhook was deleted meanwhile.
        deliveries.findByIdOptional(id).ifPresent(delivery -> {
            if (failure.isPresent()) {
                delivery.failed(failure.get(), backoff, clock.instant());
            } else {
                deliveries.delete(delivery);
            }
        });
    }
}
