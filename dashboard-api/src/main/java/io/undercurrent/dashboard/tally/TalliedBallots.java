package io.undercurrent.dashboard.tally;

import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.dashboard.disclosure.Overlaps;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import io.undercurrent.dashboard.sealing.FrozenWave;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** All reports of a wave, counted to the end: what a release is made from. */
record TalliedBallots(FrozenWave wave, List<ReportTally> reports) {

    TalliedWave toWave(LocalDate closedOn) {
        var registration = wave.registration();
        return new TalliedWave(
                registration.waveId(),
                registration.title(),
                Provenance.ANONYMOUS_BALLOTS,
                registration.instrument(),
                registration.items(),
                registration.policy(),
                closedOn,
                wave.manifest().invited(),
                cast(),
                spoiled(),
                reports.stream().map(TalliedBallots::report).toList(),
                null,
                registration.forms(),
                registration.overlaps() == null ? Overlaps.UNKNOWN : new Overlaps(registration.overlaps()),
                registration.comparability());
    }

    /**
     * People who answered. Everyone casts one ballot per report, all or none, so that each report has as many; the first
     * report's are counted.
     */
    private long cast() {
        return reports.get(0).checkpoint().opened();
    }

    /**
     * People whose ballots were spoiled. Nothing joins a person's ballots, so this is the largest number of any one
     * report: the fewest people that there can be.
     */
    private long spoiled() {
        return reports.stream()
                .mapToLong(report -> report.checkpoint().spoiled())
                .max()
                .orElseThrow();
    }

    private static TalliedReport report(ReportTally tally) {
        var report = tally.report();
        return new TalliedReport(
                report.name(),
                report.groups(),
                report.cohorts().stream().collect(Collectors.toMap(Cohort::id, Cohort::invited)),
                tally.checkpoint().statistics());
    }
}
