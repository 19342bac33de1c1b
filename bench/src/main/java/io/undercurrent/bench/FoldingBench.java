package io.undercurrent.bench;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.postgres.EmbeddedCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How many answers per second one thread folds into all statistics of a wave, beside a bare {@code GROUP BY} that only
 * counts the same answers in PostgreSQL, in the same run. Run from the project's root.
 */
public final class FoldingBench {

    private static final Path INSTRUMENT =
            Path.of("survey-api/src/main/resources/instruments/undercurrent-pulse-1.yaml");

    private static final List<String> PACKS = List.of("P4");
    private static final int[] RESPONDENTS = {100_000, 1_000_000};

    /** Different people; the crowd is these over and over, on both sides. */
    private static final int DIFFERENT = 10_000;

    private static final double SKIPPING = 0.05;
    private static final int ROUNDS = 3;

    private final Questionnaire questionnaire;
    private final List<Answers> people;

    private FoldingBench(Instrument instrument) {
        var items = instrument.itemsOf(PACKS);
        this.questionnaire = new Questionnaire(instrument, items);
        this.people = people(instrument, items);
    }

    public static void main(String[] args) throws IOException, InvalidYaml, SQLException {
        var instrument = new CheckedYaml<>(Instrument.class, "schema/instrument-1.schema.json")
                .read(Files.readString(INSTRUMENT));
        var bench = new FoldingBench(instrument);
        try (var cluster = EmbeddedCluster.temporary()) {
            var histogram = new Histogram(cluster.dashboard());
            System.out.println("respondents      answers   folded/s   GROUP BY/s   fold : GROUP BY");
            for (int respondents : RESPONDENTS) {
                bench.run(respondents, histogram);
            }
        }
    }

    private void run(int respondents, Histogram histogram) throws SQLException {
        long answers = 0;
        for (int person = 0; person < respondents; person++) {
            answers += people.get(person % DIFFERENT).answers().size();
        }
        histogram.load(people, respondents);
        double folded = 0;
        double counted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            folded = Math.max(folded, answers / fold(respondents));
            counted = Math.max(counted, answers / histogram.count(answers));
        }
        System.out.printf(
                "%,11d %,12d %,10.0f %,12.0f %17.2f%n", respondents, answers, folded, counted, folded / counted);
    }

    /** Seconds to fold everybody into one cohort. */
    private double fold(int respondents) {
        long start = System.nanoTime();
        var accumulator = new Accumulator(questionnaire);
        for (int person = 0; person < respondents; person++) {
            accumulator.add(people.get(person % DIFFERENT));
        }
        if (accumulator.statistics().ballots() != respondents) {
            throw new IllegalStateException("Not everybody was folded");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Answers> people(Instrument instrument, List<String> items) {
        var random = new Random(1);
        var people = new ArrayList<Answers>(DIFFERENT);
        for (int person = 0; person < DIFFERENT; person++) {
            var answers = new HashMap<String, Integer>();
            for (String id : items) {
                var codes = instrument.scaleOf(instrument.item(id).orElseThrow()).options().stream()
                        .map(Scale.Option::code)
                        .toList();
                if (random.nextDouble() >= SKIPPING) {
                    answers.put(id, codes.get(random.nextInt(codes.size())));
                }
            }
            people.add(new Answers(answers, Set.of()));
        }
        return people;
    }
}
