package io.undercurrent.dashboard.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.dashboard.insight.Alert;
import io.undercurrent.dashboard.insight.Alerts;
import io.undercurrent.dashboard.release.Published;
import io.undercurrent.dashboard.release.ReleaseEntry;
import io.undercurrent.dashboard.release.Releases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes the messages on a release, in the transaction that publishes it. */
@Singleton
class Announcements {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Releases releases;
    private final ObjectMapper mapper;
    private final Clock clock = Clock.systemUTC();

    Announcements(Webhooks webhooks, Deliveries deliveries, Releases releases, ObjectMapper mapper) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.releases = releases;
        this.mapper = mapper;
    }

    /** A message: what happened, when, and of what. */
    record Message(String type, Instant timestamp, Object data) {}

    /** What a message says of a release. */
    record PublishedRelease(String releaseId, UUID waveId, String waveTitle, LocalDate closedOn) {}

    /** What a message says of an alert: it, and whose it is. */
    record RaisedAlert(String releaseId, UUID waveId, Alert alert) {}

    void announce(@Observes Published published) {
        var listening = webhooks.byName();
        if (listening.isEmpty()) {
            return;
        }
        var wave = published.release().wave();
        send(
                listening,
                EventType.RELEASE_PUBLISHED,
                new PublishedRelease(published.id(), wave.id(), wave.title(), wave.closedOn()));
        if (listening.stream().anyMatch(webhook -> webhook.listensTo(EventType.ALERT_RAISED))) {
            var before = releases.before(published.id(), wave.id())
                    .map(ReleaseEntry::id)
                    .flatMap(releases::find);
            new Alerts(published.release(), before)
                    .all()
                    .forEach(alert ->
                            send(listening, EventType.ALERT_RAISED, new RaisedAlert(published.id(), wave.id(), alert)));
        }
    }

    private void send(List<Webhook> listening, EventType event, Object data) {
        var now = clock.instant();
        var body = write(new Message(event.text(), now, data));
        listening.stream()
                .filter(webhook -> webhook.listensTo(event))
                .forEach(webhook -> deliveries.persist(new Delivery(webhook, event, body, now)));
    }

    private String write(Message message) {
        try {
            return mapper.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A message has no JSON form", e);
        }
    }
}
