package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Folds the ballots of one report into statistics per cohort, from a checkpoint on. */
final class ReportTally {

    private final Report report;
    private final BallotOpener opener;
    private final Map<Bytes, String> cohortByKey;
    private final Map<String, Accumulator> sinceCheckpoint = new HashMap<>();
    private Checkpoint checkpoint;
    private Bytes lastBallotId;
    private long opened;
    private long spoiled;

    ReportTally(Report report, BallotOpener opener, Checkpoint from) {
        this.report = report;
        this.opener = opener;
        this.cohortByKey = report.cohorts().stream().collect(Collectors.toMap(Cohort::keyId, Cohort::id));
        this.checkpoint = from;
        this.lastBallotId = from.lastBallotId();
        this.opened = from.opened();
        this.spoiled = from.spoiled();
    }

    /** Counts a ballot: for its cohort, or as spoiled, of which nothing is kept but the number. */
    void add(SealedBallot ballot) {
        String cohort = cohortByKey.get(ballot.keyId());
        var answers = opener.open(report.name(), ballot).filter(any -> cohort != null);
        answers.ifPresentOrElse(
                person -> sinceCheckpoint
                        .computeIfAbsent(cohort, any -> new Accumulator(opener.questionnaire()))
                        .add(person),
                () -> spoiled++);
        lastBallotId = ballot.ballotId();
        opened++;
    }

    /** Takes what was counted since the last checkpoint into a new one, which holds the statistics of every cohort. */
    Checkpoint advance(boolean complete) {
        var statistics = new HashMap<>(checkpoint.statistics());
        sinceCheckpoint.forEach(
                (cohort, fresh) -> statistics.merge(cohort, fresh.statistics(), CohortStatistics::plus));
        sinceCheckpoint.clear();
        checkpoint = new Checkpoint(lastBallotId, opened, spoiled, complete, Map.copyOf(statistics));
        return checkpoint;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    Report report() {
        return report;
    }

    /** The last ballot counted, null before the first. */
    Bytes lastBallotId() {
        return lastBallotId;
    }

    /** Ballots counted so far, whether or not a checkpoint holds them. */
    long opened() {
        return opened;
    }
}
