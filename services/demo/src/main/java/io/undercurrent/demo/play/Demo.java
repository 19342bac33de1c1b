package io.undercurrent.demo.play;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.demo.client.Hr;
import io.undercurrent.demo.client.Leader;
import io.undercurrent.demo.client.ReleaseInfo;
import io.undercurrent.demo.client.SignedIn;
import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.company.Division;
import io.undercurrent.demo.mood.Climate;
import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plays a made-up company through a pair that is empty, and says what came of it. */
public final class Demo {

    private final Pair pair;
    private final Narration narration;

    /** @param pair started, and empty */
    public Demo(Pair pair, Narration narration) {
        this.pair = pair;
        this.narration = narration;
    }

    /**
     * Plays waves one after the other.
     *
     * @param employees {@value Company#SMALLEST} to {@value Company#LARGEST}
     * @param waves at least 1
     * @param seed the same one gives the same people, answers and turnout
     * @throws LaunchException if something failed, or what was published is not what people did
     */
    public DemoOutcome play(int employees, int waves, long seed) {
        var company = Company.generate(employees, seed);
        var climate = Climate.over(company, seed);
        uploadRoster(company);
        var wavePlay = new WavePlay(pair, narration);
        var summary = new Summary(narration);
        var played = new ArrayList<PlayedWave>();
        for (int number = 1; number <= waves; number++) {
            var wave = wavePlay.play(company, climate, number, seed + number);
            summary.show(wave);
            new IndicatorSummary(new Leader(pair.dashboard().url(), pair.signIn()), narration)
                    .show(wave.release().id());
            requireSound(wave, employees);
            played.add(wave);
        }
        if (waves > 1) {
            showTrends(summary, played.get(0));
        }
        narration.tell("The auditor, who knows the roster, reads everything that was published");
        return outcome(played, new Auditing(pair).of(company, narration));
    }

    /**
     * Writes an outcome as JSON. Folders on the way are made.
     *
     * @throws LaunchException if the file cannot be written
     */
    public static void write(DemoOutcome outcome, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SignedIn.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), outcome);
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void uploadRoster(Company company) {
        var phase = narration.begin("roster");
        var receipt = new Hr(pair.survey().url(), pair.signIn()).uploadRoster(company.rosterCsv());
        phase.end("%d people at %s, made up", receipt.added(), Company.NAME);
    }

    private static void requireSound(PlayedWave wave, int employees) {
        var faults = Inspection.of(wave, employees, Policy.DEFAULT);
        if (!faults.isEmpty()) {
            throw new LaunchException("What was published is not what people did: " + String.join("; ", faults));
        }
    }

    /** Of what was made to change between the waves, and is to be found again. */
    private void showTrends(Summary summary, PlayedWave first) {
        var leader = new Leader(pair.dashboard().url(), pair.signIn());
        var heatmap = first.heatmaps().get(Report.UNIT);
        narration.tell("From the first wave to the last");
        heatmap.level(1).stream()
                .filter(row -> row.cellName().equals(Division.ENGINEERING.title()))
                .forEach(row -> summary.show(leader.trend("BEL1", Report.UNIT, row.cellId()), "Belonging"));
        heatmap.level(1).stream()
                .filter(row -> row.cellName().equals(Division.OPERATIONS.title()))
                .forEach(row -> summary.show(leader.trend("ANX1", Report.UNIT, row.cellId()), "AI anxiety"));
    }

    private DemoOutcome outcome(List<PlayedWave> played, Auditing.Verdict verdict) {
        var qualities = played.stream().map(wave -> wave.release().quality()).toList();
        return new DemoOutcome(
                played.stream().map(DemoOutcome.Wave::of).toList(),
                new DemoOutcome.Cells(
                        qualities.stream()
                                .mapToLong(ReleaseInfo.Quality::publishedCells)
                                .sum(),
                        qualities.stream()
                                .mapToLong(ReleaseInfo.Quality::suppressedCells)
                                .sum()),
                played.stream().mapToLong(PlayedWave::smallest).min().orElse(0),
                new DemoOutcome.Urls(pair.survey().url(), pair.dashboard().url()),
                new DemoOutcome.Account(pair.signIn().user(), pair.signIn().password()),
                new DemoOutcome.Audit(verdict.verdict(), verdict.targets()));
    }
}
