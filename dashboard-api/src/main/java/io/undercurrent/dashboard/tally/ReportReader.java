package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.ballot.SealedBallot;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Reads the ballots of one report to their end: in several requests if need be, and from checkpoint to checkpoint. */
@ApplicationScoped
class ReportReader {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

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
                if (failures >= config.attempts()) {
                    throw new TallyStopped("survey-api could not be reached, or its answers were cut short.", e);
                }
                pause(failures);
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

    private void pause(int failures) throws InterruptedException {
        long pause = config.pause().toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        Thread.sleep(Math.min(pause, LONGEST_PAUSE.toMillis()));
    }
}
