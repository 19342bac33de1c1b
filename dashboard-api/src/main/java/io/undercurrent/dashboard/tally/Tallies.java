package io.undercurrent.dashboard.tally;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.dashboard.sealing.SealedWaves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tallies and their states: running, then failed and running again any number of times, then released. */
@ApplicationScoped
class Tallies implements PanacheRepositoryBase<Tally, UUID> {

    private final SealedWaves waves;

    Tallies(SealedWaves waves) {
        this.waves = waves;
    }

    /** How far the wave's tally is; waiting if it never began. */
    @Transactional
    TallyStatus status(UUID waveId) {
        return findByIdOptional(waveId)
                .map(Tally::toStatus)
                .orElseGet(() -> new TallyStatus(waveId, State.WAITING, 0, 0, null, null));
    }

    /** Makes the tally a running one, unless it is released. */
    @Transactional
    TallyStatus begin(UUID waveId, LocalDate today) {
        Tally tally = findByIdOptional(waveId).orElseGet(() -> fresh(waveId));
        if (tally.state != State.RELEASED) {
            tally.state = State.RUNNING;
            tally.failure = null;
        }
        if (tally.opened == 0 && tally.state == State.RUNNING) {
            tally.closedOn = today; // an earlier start found the wave still open
        }
        persist(tally);
        return tally.toStatus();
    }

    private static Tally fresh(UUID waveId) {
        var tally = new Tally();
        tally.waveId = waveId;
        return tally;
    }

    @Transactional
    void fail(UUID waveId, String reason) {
        Tally tally = findById(waveId);
        tally.state = State.FAILED;
        tally.failure = reason;
    }

    /** Ends the tally and starts the grace period of the wave's key. */
    @Transactional
    void release(UUID waveId, String releaseId, LocalDate today) {
        Tally tally = findById(waveId);
        tally.state = State.RELEASED;
        tally.releaseId = releaseId;
        waves.released(waveId, today);
    }

    /** Waves whose tally was running when the service ended. */
    @Transactional
    List<UUID> running() {
        return stream("state", State.RUNNING).map(tally -> tally.waveId).toList();
    }

    /** The date from which the wave counts as closed. */
    @Transactional
    LocalDate closedOn(UUID waveId) {
        return findById(waveId).closedOn;
    }
}
