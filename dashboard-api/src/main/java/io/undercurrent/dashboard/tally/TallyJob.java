package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.sealing.FrozenWave;
import io.undercurrent.dashboard.sealing.SealedWaves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes one wave from wherever its tally stopped to its release. Every step may be done again. */
@ApplicationScoped
class TallyJob {

    private final SealedWaves waves;
    private final Tallies tallies;
    private final ReportReader reader;
    private final CommentReader comments;
    private final Releases releases;

    TallyJob(SealedWaves waves, Tallies tallies, ReportReader reader, CommentReader comments, Releases releases) {
        this.waves = waves;
        this.tallies = tallies;
        this.reader = reader;
        this.comments = comments;
        this.releases = releases;
    }

    /**
     * Counts what is not counted yet, and publishes.
     *
     * @throws TallyStopped if that cannot be done now
     * @throws InterruptedException if the service is shutting down
     */
    void run(UUID waveId) throws TallyStopped, InterruptedException {
        FrozenWave wave =
                waves.frozen(waveId).orElseThrow(() -> new TallyStopped("The wave's manifest is not frozen."));
        SealingKeyPair keyPair =
                waves.keyPair(waveId).orElseThrow(() -> new TallyStopped("The wave's key is destroyed."));
        List<ReportTally> reports = count(wave, keyPair);
        if (wave.manifest().report(Report.COMMENT).isPresent()) {
            comments.finish(wave.manifest(), keyPair);
        }
        var tallied = new TalliedBallots(wave, reports).toWave(tallies.closedOn(waveId));
        tallies.release(waveId, releases.publish(tallied), LocalDate.now(ZoneOffset.UTC));
    }

    private List<ReportTally> count(FrozenWave wave, SealingKeyPair keyPair) throws TallyStopped, InterruptedException {
        var registration = wave.registration();
        var questionnaire = new Questionnaire(registration.instrument(), registration.items(), registration.forms());
        var opener = new BallotOpener(registration.waveId(), keyPair, questionnaire);
        var reports = new ArrayList<ReportTally>();
        for (Report report : wave.manifest().reports()) {
            if (!report.holdsComments()) {
                reports.add(reader.count(registration.waveId(), report, opener));
            }
        }
        return reports;
    }
}
