package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.wave.TallyStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The tally of one wave. Its counts are those of the checkpoints, which {@link Checkpoints} adds up. */
@Entity
@Table(name = "tally")
@DynamicUpdate // the counts change beside it
class Tally {

    @Id
    @Column(name = "wave_id")
    UUID waveId;

    @Enumerated(EnumType.STRING)
    TallyStatus.State state;

    /** The UTC date on which counting began; the wave was closed just before. */
    @Column(name = "closed_on")
    LocalDate closedOn;

    long opened;

    long spoiled;

    String failure;

    @Column(name = "release_id")
    String releaseId;

    TallyStatus toStatus() {
        return new TallyStatus(waveId, state, opened, spoiled, releaseId, failure);
    }
}
