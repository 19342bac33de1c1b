package io.undercurrent.survey.wave;

import io.undercurrent.contract.wave.PublicWave;
import io.undercurrent.contract.wave.Sampling;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.survey.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A wave as HR and as everybody sees it. */
@ApplicationScoped
public class WaveViews {

    private final WaveCohorts cohorts;
    private final Instruments instruments;
    private final URI dashboard;

    WaveViews(
            WaveCohorts cohorts,
            Instruments instruments,
            @ConfigProperty(name = "undercurrent.dashboard.public-url") URI dashboard) {
        this.cohorts = cohorts;
        this.instruments = instruments;
        this.dashboard = dashboard;
    }

    /** For HR; inside a transaction. */
    public WaveSummary summary(Wave wave) {
        boolean frozen = wave.state() != WaveState.DRAFT;
        return new WaveSummary(
                wave.id,
                wave.title,
                wave.state,
                wave.instrumentId + "/" + wave.instrumentVersion,
                wave.packs,
                wave.reports,
                wave.policy(),
                wave.closesAt,
                wave.invited,
                frozen ? cohorts.countWithKey(wave.id) : null,
                frozen ? cohorts.count(wave.id) : null,
                wave.manifestDigest,
                wave.waitingFor);
    }

    /** For everybody, once the wave has opened. */
    PublicWave publicView(Wave wave) {
        var instrument =
                instruments.find(wave.instrumentId, wave.instrumentVersion).orElseThrow();
        return new PublicWave(
                wave.id,
                wave.title,
                wave.state,
                instrument,
                instrument.itemsOf(wave.packs),
                wave.policy(),
                wave.reports,
                wave.closesAt,
                wave.manifestDigest,
                wave.sampling == Sampling.ONE_PACK_EACH ? instrument.formsOf(wave.packs) : null,
                dashboard);
    }
}
