package io.undercurrent.dashboard.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message for one webhook, until it is delivered. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "webhook_id")
    private Webhook webhook;

    private String event;
    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "last_failure")
    private String lastFailure;

    /** How far a message is. */
    enum State {
        WAITING,
        /** Nobody took it, and it is not tried again by itself. */
        DEAD
    }

    /** For Hibernate. */
    protected Delivery() {}

    Delivery(Webhook webhook, EventType event, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.webhook = webhook;
        this.event = event.text();
        this.body = body;
        this.state = State.WAITING;
        this.dueAt = now;
    }

    /** Takes it for one attempt: nobody else tries it before {@code until}. */
    void claim(Instant until) {
        attempts++;
        dueAt = until;
    }

    void failed(String why, Backoff backoff, Instant now) {
        lastFailure = why;
        if (backoff.isOver(attempts)) {
            state = State.DEAD;
        } else {
            dueAt = now.plus(backoff.pauseAfter(attempts));
        }
    }

    /** Begins anew with a message that nobody took. */
    void revive(Instant now) {
        state = State.WAITING;
        attempts = 0;
        dueAt = now;
    }

    UUID id() {
        return id;
    }

    Webhook webhook() {
        return webhook;
    }

    String event() {
        return event;
    }

    String body() {
        return body;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String lastFailure() {
        return lastFailure;
    }
}
