package io.undercurrent.accounts.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A token of which only the hash is kept. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private UUID id;

    private String owner;
    private String name;
    private String role;
    private byte[] hash;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    /** For Hibernate. */
    protected AccessToken() {}

    AccessToken(String owner, String name, String role, byte[] hash, LocalDate today) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.name = name;
        this.role = role;
        this.hash = hash.clone();
        this.createdOn = today;
    }

    /** To the day, and no finer: nobody needs a record of who read what, and when. */
    void use(LocalDate today) {
        lastUsedOn = today;
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    String role() {
        return role;
    }

    LocalDate createdOn() {
        return createdOn;
    }

    LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
