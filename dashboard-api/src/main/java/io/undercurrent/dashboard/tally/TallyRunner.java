package io.undercurrent.dashboard.tally;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs tallies in the background, each at most once at a time. One that the end of the service cut off goes on at its
 * next start.
 */
@Singleton
class TallyRunner {

    private static final Logger LOG = Logger.getLogger(TallyRunner.class);

    /** Opening ballots is work for a processor; more at a time would take it from those who read releases. */
    private static final int AT_A_TIME = 2;

    private static final int SECONDS_TO_STOP = 5;

    private final Tallies tallies;
    private final TallyJob job;
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME, TallyRunner::thread);
    private final Set<UUID> running = new HashSet<>();

    TallyRunner(Tallies tallies, TallyJob job) {
        this.tallies = tallies;
        this.job = job;
    }

    /** Starts the tally of a wave, or lets it go on. A running or released one is left as it is. */
    synchronized TallyStatus start(UUID waveId) {
        TallyStatus status = tallies.begin(waveId, LocalDate.now(ZoneOffset.UTC));
        if (status.state() == State.RUNNING && running.add(waveId)) {
            executor.execute(() -> run(waveId));
        }
        return status;
    }

    void resume(@Observes StartupEvent start) {
        tallies.running().forEach(this::start);
    }

    private void run(UUID waveId) {
        try {
            job.run(waveId);
            end(waveId, null);
        } catch (TallyStopped e) {
            LOG.warnf("The tally of wave %s stopped: %s%s", waveId, e.getMessage(), cause(e));
            end(waveId, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service ends; the tally stays a running one
        } catch (RuntimeException e) {
            if (executor.isShutdown()) {
                return; // what it needs is gone already; it goes on at the next start
            }
            LOG.errorf(e, "The tally of wave %s failed", waveId);
            end(waveId, "The service failed; its log says where. Start the tally again to go on.");
        }
    }

    /** Under the same lock as {@link #start}, so that no start falls between the two steps. */
    private synchronized void end(UUID waveId, String failure) {
        running.remove(waveId);
        if (failure != null) {
            tallies.fail(waveId, failure);
        }
    }

    /** The kind of failure only: a message of the network's may hold an address, and that a ballot id. */
    private static String cause(TallyStopped stopped) {
        var cause = stopped.getCause();
        return cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        executor.shutdownNow();
        executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "tally");
        thread.setDaemon(true);
        return thread;
    }
}
