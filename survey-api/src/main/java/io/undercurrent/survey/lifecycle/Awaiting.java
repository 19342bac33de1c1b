package io.undercurrent.survey.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.wave.TallyStatus;
import io.undercurrent.contract.wave.TallyStatus.State;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Has dashboard-api tally a closed wave and waits for the release. */
@ApplicationScoped
class Awaiting {

    private static final Logger LOG = Logger.getLogger(Awaiting.class);

    private final Waves waves;
    private final DashboardApi dashboard;

    Awaiting(Waves waves, @RestClient DashboardApi dashboard) {
        this.waves = waves;
        this.dashboard = dashboard;
    }

    void awaitRelease(UUID waveId) {
        var status = started(waveId, dashboard.tally(waveId));
        QuarkusTransaction.requiringNew().run(() -> {
            var wave = waves.getForChange(waveId);
            if (status.state() == State.RELEASED) {
                wave.moveTo(WaveState.RELEASED);
                LOG.infof("Wave %s is released", waveId);
            } else if (status.failure() != null) {
                wave.waitFor("the tally of dashboard-api: " + status.failure());
            }
        });
    }

    private TallyStatus started(UUID waveId, TallyStatus status) {
        boolean idle = status.state() == State.WAITING || status.state() == State.FAILED;
        return idle ? dashboard.startTally(waveId) : status;
    }
}
