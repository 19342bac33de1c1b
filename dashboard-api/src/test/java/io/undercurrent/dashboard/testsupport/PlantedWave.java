package io.undercurrent.dashboard.testsupport;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A wave of the full form in a company of three divisions. Eng is capable but alone; Ops is as worried as it is told to be;
 * tenure, the second report, makes no difference to anybody.
 */
public final class PlantedWave {

    public static final String TENURE = "tenure";

    private static final List<String> BANDS = List.of("new", "some years", "long");

    /** In an order that does not change from run to run, as that of Map.of does. */
    private final Map<String, Integer> sizes =
            new TreeMap<>(Map.of("Acme/Eng", 160, "Acme/Ops", 160, "Acme/Care", 160));

    private final LocalDate closedOn;
    private final Random random;
    private double worry;

    public PlantedWave(LocalDate closedOn, long seed) {
        this.closedOn = closedOn;
        this.random = new Random(seed);
    }

    /** How worried Ops is, in standard deviations. */
    public PlantedWave worry(double deviations) {
        worry = deviations;
        return this;
    }

    public PlantedWave size(String unit, int people) {
        sizes.put(unit, people);
        return this;
    }

    public TalliedWave wave() {
        var units = new LinkedHashMap<String, Accumulator>();
        var bands = new LinkedHashMap<String, Accumulator>();
        var asked = new HashMap<String, Integer>();
        sizes.forEach((unit, people) -> {
            for (int person = 0; person < people; person++) {
                var answers = answers(unit);
                var band = "*/" + BANDS.get(random.nextInt(BANDS.size()));
                units.computeIfAbsent(unit, any -> new Accumulator(DefaultInstrument.FULL))
                        .add(answers);
                bands.computeIfAbsent(band, any -> new Accumulator(DefaultInstrument.FULL))
                        .add(answers);
                asked.merge(unit, 1, Integer::sum);
                asked.merge(band, 1, Integer::sum);
            }
        });
        int people = sizes.values().stream().mapToInt(count -> count).sum();
        return new TalliedWave(
                UUID.randomUUID(),
                "Planted " + closedOn,
                Provenance.ANONYMOUS_BALLOTS,
                DefaultInstrument.INSTRUMENT,
                DefaultInstrument.INSTRUMENT.itemsOf(DefaultInstrument.PACKS),
                new Policy(10, 5, 14),
                closedOn,
                people,
                people,
                0,
                List.of(report(Report.UNIT, "Acme", units, asked), report(TENURE, "*", bands, asked)),
                null);
    }

    private static TalliedReport report(
            String name, String root, Map<String, Accumulator> cohorts, Map<String, Integer> asked) {
        var tree = new SampleTree(root);
        cohorts.keySet().forEach(tree::team);
        List<Group> groups = tree.groups();
        var statistics = new HashMap<String, CohortStatistics>();
        cohorts.forEach((id, accumulator) -> statistics.put(id, accumulator.statistics()));
        return new TalliedReport(name, groups, asked, statistics);
    }

    private Answers answers(String unit) {
        var answers = new HashMap<String, Integer>();
        for (String id : DefaultInstrument.INSTRUMENT.itemsOf(DefaultInstrument.PACKS)) {
            var scale = DefaultInstrument.INSTRUMENT.scaleOf(
                    DefaultInstrument.INSTRUMENT.item(id).orElseThrow());
            var codes = scale.options();
            double middle = (codes.size() - 1) / 2.0;
            double place = middle + shift(unit, id) + codes.size() / 5.0 * random.nextGaussian();
            answers.put(
                    id,
                    codes.get((int) Math.max(0, Math.min(codes.size() - 1.0, Math.round(place))))
                            .code());
        }
        return new Answers(answers, Set.of());
    }

    private double shift(String unit, String item) {
        if (unit.equals("Acme/Eng")) {
            return item.startsWith("CAP") ? 0.8 : item.startsWith("BEL") ? -0.8 : 0;
        }
        return unit.equals("Acme/Ops") && item.startsWith("ANX") ? worry : 0;
    }
}
