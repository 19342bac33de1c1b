package io.undercurrent.survey.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.ballot.BallotBox;
import io.undercurrent.survey.wave.WaveViews;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Closes waves: first the ballot box, then the roster's side. The two databases share no transaction; when the service
 * dies in between, the wave is found open over a closed box, and the second half is taken up again.
 */
@ApplicationScoped
class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);

    private final Waves waves;
    private final WaveViews views;
    private final BallotBox box;
    private final Destruction destruction;

    Closing(Waves waves, WaveViews views, BallotBox box, Destruction destruction) {
        this.waves = waves;
        this.views = views;
        this.box = box;
        this.destruction = destruction;
    }

    /** Closes an open wave; one that has closed stays as it is, and one that has not opened is a 409 problem. */
    WaveSummary close(UUID waveId) {
        var state =
                QuarkusTransaction.requiringNew().call(() -> waves.get(waveId).state());
        if (!state.hasOpened()) {
            throw Problems.conflict("wave-not-open", "The wave is not open yet.");
        }
        if (state == WaveState.OPEN) {
            closeBoth(waveId);
        }
        return QuarkusTransaction.requiringNew().call(() -> views.summary(waves.get(waveId)));
    }

    /** Closes the wave if its time has come, or if its closing was interrupted. */
    void closeWhenDue(UUID waveId) {
        boolean due =
                QuarkusTransaction.requiringNew().call(() -> waves.get(waveId).isDueToClose(Instant.now()));
        if (due || box.isClosed(waveId)) {
            closeBoth(waveId);
        }
    }

    private void closeBoth(UUID waveId) {
        box.close(waveId);
        var cast = box.count(waveId);
        QuarkusTransaction.requiringNew().run(() -> {
            var wave = waves.getForChange(waveId);
            if (wave.state() == WaveState.OPEN) { // nobody else was faster
                destruction.destroy(wave, cast);
                wave.moveTo(WaveState.CLOSED);
            }
        });
        destruction.sweep();
        LOG.infof("Wave %s is closed; its cohort keys and invitations are destroyed", waveId);
    }
}
