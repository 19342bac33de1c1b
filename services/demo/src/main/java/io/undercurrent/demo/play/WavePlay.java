package io.undercurrent.demo.play;

import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.demo.client.Heatmap;
import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.client.Leader;
import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.mood.AnswerModel;
import io.undercurrent.demo.mood.Climate;
import io.undercurrent.demo.pair.Pair;
import io.undercurrent.respondent.PublicApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Takes one wave from its plan to its release, over the public HTTP API alone. */
final class WavePlay {

    /** The reporting plan, the most important first. */
    private static final List<String> REPORTS = List.of(Report.UNIT, "location", "tenure");

    private static final String INSTRUMENT = "undercurrent-pulse";
    /** The full form, so that every indicator is there. */
    private static final List<String> PACKS = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9");

    private final Hr hr;
    private final Leader leader;
    private final PublicApi api;
    private final Narration narration;

    WavePlay(Pair pair, Narration narration) {
        this.hr = new Hr(pair.survey().url(), pair.signIn());
        this.leader = new Leader(pair.dashboard().url(), pair.signIn());
        this.api = new PublicApi(pair.survey().url(), pair.dashboard().url());
        this.narration = narration;
    }

    /**
     * Plays a wave.
     *
     * @param number counts from 1
     */
    PlayedWave play(Company company, Climate climate, int number, long seed) {
        var waveId = plan(number);
        open(waveId);
        var turnout = Turnout.of(company, new Random(seed));
        answer(company, climate, new Scene(waveId, number, seed), turnout);
        close(waveId);
        return read(waveId, turnout);
    }

    private record Scene(UUID waveId, int number, long seed) {}

    private UUID plan(int number) {
        var draft = new WaveDraft("Pulse " + number, INSTRUMENT, null, PACKS, REPORTS, null, null);
        var waveId = hr.plan(draft).id();
        narration.tell(draft.title() + ": " + INSTRUMENT + " with " + String.join(", ", PACKS));
        var preview = hr.preview(waveId);
        preview.reports()
                .forEach(report ->
                        narration.tell("  %-9s %s (%d cohorts)", report.report(), report.sentence(), report.cohorts()));
        preview.crossReportMerges().forEach(merge -> narration.tell("  " + merge));
        return waveId;
    }

    private void open(UUID waveId) {
        var phase = narration.begin("opening");
        var summary = hr.open(waveId, now -> phase.reach(keysMade(now), keysNeeded(now), "cohort keys made"));
        phase.end("%d invited, %d cohort keys made", summary.invited(), summary.keysMade());
    }

    private void answer(Company company, Climate climate, Scene scene, Turnout turnout) {
        var phase = narration.begin("answering");
        var wave = hr.wave(scene.waveId());
        var model = new AnswerModel(wave.instrument(), wave.items());
        var crowd = new Crowd(
                api, (person, random) -> model.answer(climate.of(person, scene.number()), random), scene.seed());
        int coming = company.people().size() - turnout.count(Conduct.STAYS_AWAY);
        crowd.answer(
                company,
                turnout,
                hr.invitations(scene.waveId()),
                done -> phase.reach(done, coming, "people have answered"));
        phase.end(
                "%d people came: %d answered anew, %d withdrew and came back, %d withdrew for good, %d cast garbage",
                coming,
                turnout.count(Conduct.REPLACES),
                turnout.count(Conduct.RETURNS),
                turnout.count(Conduct.WITHDRAWS),
                turnout.count(Conduct.SPOILS));
    }

    private void close(UUID waveId) {
        var closing = narration.begin("closing");
        hr.close(waveId);
        closing.end("cohort keys destroyed, ballots in the order of their ids");
        var tally = narration.begin("tally");
        hr.awaitRelease(waveId);
        var status = leader.tally(waveId);
        tally.end("%d ballots opened, %d of them spoiled, released", status.opened(), status.spoiled());
    }

    private PlayedWave read(UUID waveId, Turnout turnout) {
        var release = leader.release(leader.tally(waveId).releaseId());
        Map<String, Heatmap> heatmaps = new LinkedHashMap<>();
        REPORTS.forEach(report -> heatmaps.put(report, leader.heatmap(release.id(), report)));
        long smallest = REPORTS.stream()
                .flatMap(report -> leader.answerCounts(release.id(), report).stream())
                .mapToLong(n -> n)
                .min()
                .orElse(0);
        return new PlayedWave(waveId, turnout, hr.participation(waveId), release, heatmaps, smallest);
    }

    private static int keysMade(WaveSummary summary) {
        return summary.keysMade() == null ? 0 : summary.keysMade();
    }

    private static int keysNeeded(WaveSummary summary) {
        return summary.keysNeeded() == null ? 0 : summary.keysNeeded();
    }
}
