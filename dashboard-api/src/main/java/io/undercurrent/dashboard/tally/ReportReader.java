package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.wave.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Reads the ballots of one report to their end: in several requests if need be, and from checkpoint to checkpoint. */
@ApplicationScoped
class ReportReader {

    private final BallotSource source;
    private final Checkpoints checkpoints;
    private final TallyConfig config;

    ReportReader(BallotSource source, Checkpoints checkpoints, TallyConfig config) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.config = config;
    }

    /**
     * Counts what is left of a report, and leaves its complete checkpoint behind.
     *
     * @throws TallyStopped if the rest cannot be had; what arrived is kept
     * @throws InterruptedException if the service is shutting down; what was checkpointed is kept
     */
    ReportTally count(UUID waveId, Report report, BallotOpener opener) throws TallyStopped, InterruptedException {
        var tally = new ReportTally(report, opener, checkpoints.load(waveId, report.name()));
        finish(waveId, tally);
        return tally;
    }

    void finish(UUID waveId, ReportTally tally) throws TallyStopped, InterruptedException {
        int failures = 0;
        while (!tally.checkpoint().complete()) {
            long before = tally.opened();
            try {
                read(waveId, tally);
                save(waveId, tally, true);
            } catch (IOException e) {
                save(waveId, tally, false);
                failures = tally.opened() > before ? 1 : failures + 1;
                Patience.of(config).awaitNext(failures, e);
            }
        }
    }

    private void read(UUID waveId, ReportTally tally) throws IOException, TallyStopped, InterruptedException {
        try (BallotStream stream = source.open(waveId, tally.report().name(), tally.lastBallotId())) {
            for (Optional<SealedBallot> next = stream.next(); next.isPresent(); next = stream.next()) {
                tally.add(next.get());
                if (tally.opened() % config.checkpointEvery() == 0) {
                    save(waveId, tally, false);
                }
            }
        }
    }

    private void save(UUID waveId, ReportTally tally, boolean complete) throws TallyStopped, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long openedBefore = tally.checkpoint().opened();
        checkpoints.save(waveId, tally.report().name(), tally.advance(complete), openedBefore);
    }
}
