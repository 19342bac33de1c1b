package io.undercurrent.dashboard.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The private half of a wave's sealing key, encrypted under the master key with the wave's id as associated data. */
@Entity
@Table(name = "sealing_secret")
class SealingSecret {

    @Id
    @Column(name = "wave_id")
    UUID waveId;

    byte[] encrypted;
}
