package io.undercurrent.survey.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Drives every wave from one state to the next, in the background.
 *
 * <p>Each step reads from the database where the wave is and can be repeated, so that a service that was killed, or a
 * dashboard that was away, only costs time.
 */
@ApplicationScoped
class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    private final Waves waves;
    private final Opening opening;
    private final Closing closing;
    private final Awaiting awaiting;
    private final ManagedExecutor executor;
    private final ReentrantLock atWork = new ReentrantLock();

    Progress(Waves waves, Opening opening, Closing closing, Awaiting awaiting, ManagedExecutor executor) {
        this.waves = waves;
        this.opening = opening;
        this.closing = closing;
        this.awaiting = awaiting;
        this.executor = executor;
    }

    /** Has the waves driven on without waiting for the clock. */
    void soon() {
        executor.execute(this::drive);
    }

    @Scheduled(every = "${undercurrent.wave.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void drive() {
        if (!atWork.tryLock()) {
            return; // whoever holds it looks at the same waves; the clock comes again
        }
        try {
            forEach(WaveState.OPENING, opening::open);
            forEach(WaveState.OPEN, closing::closeWhenDue);
            forEach(WaveState.CLOSED, awaiting::awaitRelease);
        } finally {
            atWork.unlock();
        }
    }

    private interface Step {
        void on(UUID waveId);
    }

    private void forEach(WaveState state, Step step) {
        var ids = QuarkusTransaction.requiringNew().call(() -> waves.idsIn(state));
        for (UUID id : ids) {
            try {
                step.on(id);
            } catch (ProcessingException | WebApplicationException e) {
                LOG.warnf("Wave %s waits for dashboard-api: %s", id, e.getMessage());
                note(id, "dashboard-api, which does not answer as it should");
            } catch (RuntimeException e) {
                LOG.errorf(e, "Wave %s cannot be driven on from state %s", id, state);
                note(id, "a fault of this service, which its log describes");
            }
        }
    }

    private void note(UUID waveId, String what) {
        QuarkusTransaction.requiringNew().run(() -> waves.getForChange(waveId).waitFor(what));
    }
}
