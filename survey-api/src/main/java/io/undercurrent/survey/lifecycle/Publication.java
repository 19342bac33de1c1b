package io.undercurrent.survey.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Sampling;
import io.undercurrent.contract.wave.WaveRegistration;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.survey.ballot.BallotBox;
import io.undercurrent.survey.credential.Overlaps;
import io.undercurrent.survey.instrument.Instruments;
import io.undercurrent.survey.movement.Comparisons;
import io.undercurrent.survey.wave.FrozenPlans;
import io.undercurrent.survey.wave.Wave;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The last step of opening a wave: dashboard-api gives the sealing key, the manifest is frozen and deposited there, and
 * only then are credentials issued and ballots taken.
 */
@ApplicationScoped
class Publication {

    private final Waves waves;
    private final FrozenPlans plans;
    private final Instruments instruments;
    private final Overlaps overlaps;
    private final BallotBox box;
    private final Comparisons comparisons;
    private final DashboardApi dashboard;

    Publication(
            Waves waves,
            FrozenPlans plans,
            Instruments instruments,
            Overlaps overlaps,
            BallotBox box,
            Comparisons comparisons,
            @RestClient DashboardApi dashboard) {
        this.waves = waves;
        this.plans = plans;
        this.instruments = instruments;
        this.overlaps = overlaps;
        this.box = box;
        this.comparisons = comparisons;
        this.dashboard = dashboard;
    }

    /** Opens a wave whose cohorts all have their keys; can be taken up again at any point. */
    void publish(UUID waveId) {
        var wave = QuarkusTransaction.requiringNew().call(() -> waves.get(waveId));
        dashboard.freeze(waveId, wave.hasManifest() ? wave.manifest() : freezeManifest(wave));
        box.open(waveId);
        QuarkusTransaction.requiringNew().run(() -> waves.getForChange(waveId).moveTo(WaveState.OPEN));
    }

    private byte[] freezeManifest(Wave wave) {
        var instrument =
                instruments.find(wave.instrumentId(), wave.instrumentVersion()).orElseThrow();
        var key = dashboard.register(registration(wave, instrument));
        return QuarkusTransaction.requiringNew().call(() -> {
            var changed = waves.getForChange(wave.id());
            plans.freezeManifest(changed, instrument, key.sealingKey());
            return changed.manifest();
        });
    }

    private WaveRegistration registration(Wave wave, Instrument instrument) {
        return new WaveRegistration(
                wave.id(),
                wave.title(),
                instrument,
                instrument.itemsOf(wave.packs()),
                wave.policy(),
                wave.sampling() == Sampling.ONE_PACK_EACH ? wave.packs() : null,
                overlaps.of(wave.id(), wave.reports()),
                comparisons.of(wave.id()));
    }
}
