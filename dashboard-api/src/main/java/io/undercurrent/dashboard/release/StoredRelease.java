package io.undercurrent.dashboard.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code release}: the bytes, and beside them what lists and their order need. */
@Entity
@Table(name = "release")
class StoredRelease {

    @Id
    String id;

    @Column(name = "wave_id")
    UUID waveId;

    String title;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "published_at")
    Instant publishedAt;

    byte[] content;

    /** The id of the corrected release of the same wave, null while this is the wave's own. */
    @Column(name = "superseded_by")
    String supersededBy;

    static StoredRelease of(String id, Release release, byte[] content, Instant now) {
        var row = new StoredRelease();
        row.id = id;
        row.waveId = release.wave().id();
        row.title = release.wave().title();
        row.provenance = release.wave().provenance();
        row.closedOn = release.wave().closedOn();
        row.publishedAt = now;
        row.content = content;
        return row;
    }
}
