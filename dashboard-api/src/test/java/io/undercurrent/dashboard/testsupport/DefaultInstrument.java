package io.undercurrent.dashboard.testsupport;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Questionnaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** The instrument that survey-api ships, and people who answer it by chance. */
public final class DefaultInstrument {

    public static final Instrument INSTRUMENT = read();

    public static final List<String> PACKS = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9");

    /** Everybody is asked everything. */
    public static final Questionnaire FULL = new Questionnaire(INSTRUMENT, INSTRUMENT.itemsOf(PACKS));

    private DefaultInstrument() {}

    private static Instrument read() {
        var file = Path.of("../survey-api/src/main/resources/instruments/undercurrent-pulse-1.yaml");
        try {
            return new CheckedYaml<>(Instrument.class, "schema/instrument-1.schema.json").read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidYaml e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who answers these items at random and leaves some out. */
    public static Answers answers(List<String> items, Random random, double skipping) {
        var answers = new HashMap<String, Integer>();
        var notApplicable = new HashSet<String>();
        for (String id : items) {
            var item = INSTRUMENT.item(id).orElseThrow();
            var codes = INSTRUMENT.scaleOf(item).options().stream()
                    .map(Scale.Option::code)
                    .toList();
            int code = codes.get(random.nextInt(codes.size()));
            if (random.nextDouble() >= skipping) {
                answers.put(id, code);
            } else if (item.notApplicable() && random.nextBoolean()) {
                notApplicable.add(id);
            }
        }
        return new Answers(answers, notApplicable);
    }

    /** What these ballots of one cohort come to, of people who are asked everything. */
    public static CohortStatistics statistics(Collection<Answers> ballots) {
        var accumulator = new Accumulator(FULL);
        ballots.forEach(accumulator::add);
        return accumulator.statistics();
    }
}
