package io.undercurrent.dashboard.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An address that is told of events. */
@Entity
class Webhook {

    @Id
    private UUID id;

    private String name;
    private String url;
    private String[] events;
    private byte[] secret;

    @Column(name = "created_on")
    private LocalDate createdOn;

    /** For Hibernate. */
    protected Webhook() {}

    /** @param secret encrypted */
    Webhook(UUID id, NewWebhook wanted, byte[] secret, LocalDate today) {
        this.id = id;
        this.name = wanted.name();
        this.url = wanted.url();
        this.events = texts(wanted.events());
        this.secret = secret.clone();
        this.createdOn = today;
    }

    private static String[] texts(Collection<EventType> events) {
        return events.stream().map(EventType::text).sorted().toArray(String[]::new);
    }

    boolean listensTo(EventType event) {
        return Arrays.asList(events).contains(event.text());
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    List<EventType> events() {
        return Arrays.stream(events).map(EventType::of).toList();
    }

    byte[] secret() {
        return secret.clone();
    }

    LocalDate createdOn() {
        return createdOn;
    }
}
