package io.undercurrent.dashboard.testsupport;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.ITEMS;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A company of any shape, any turnout and any habit of skipping; the same seed gives the same one. */
public final class RandomReport {

    private final Random random;
    private final SampleTree tree = new SampleTree("Acme");
    private final double[] answering = new double[ITEMS.size()];

    private final List<Group> groups;
    private final Map<String, Integer> invited = new LinkedHashMap<>();
    private final Map<String, CohortStatistics> statistics = new LinkedHashMap<>();

    public RandomReport(long seed) {
        random = new Random(seed);
        grow("Acme", 0);
        groups = tree.groups();
        double[] habits = {0.02, 0.3, 0.8, 0.95, 1};
        for (int item = 0; item < answering.length; item++) {
            answering[item] = habits[random.nextInt(habits.length)];
        }
        int most = 3 + random.nextInt(12);
        groups.get(0).cohorts().forEach(cohort -> populate(cohort, most));
    }

    private void grow(String path, int depth) {
        if (random.nextBoolean()) {
            tree.people(path, path + " (direct)");
        }
        int units = depth == 3 ? 0 : random.nextInt(4) + (depth == 0 ? 1 : 0);
        for (int i = 0; i < units; i++) {
            var unit = path + "/" + (char) ('A' + i);
            if (random.nextInt(3) == 0) {
                tree.unit(unit);
                grow(unit, depth + 1);
            } else {
                tree.team(unit);
            }
        }
    }

    private void populate(String cohort, int most) {
        int people = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(most + 1);
        var ballots = IntStream.range(0, people).mapToObj(person -> ballot()).toList();
        invited.put(cohort, people + random.nextInt(5));
        if (people > 0 || random.nextBoolean()) {
            statistics.put(cohort, SampleInstrument.statistics(ballots));
        }
    }

    private Answers ballot() {
        var answers = new HashMap<String, Integer>();
        for (int item = 0; item < answering.length; item++) {
            if (random.nextDouble() < answering[item]) {
                int highest = ITEMS.get(item).equals(THREAT) ? 3 : 5;
                answers.put(ITEMS.get(item), 1 + random.nextInt(highest));
            }
        }
        var notApplicable = new HashSet<String>();
        if (!answers.containsKey(WORRY) && random.nextBoolean()) {
            notApplicable.add(WORRY);
        }
        return new Answers(answers, notApplicable);
    }

    public List<Group> groups() {
        return groups;
    }

    public Map<String, Integer> invited() {
        return invited;
    }

    public Map<String, CohortStatistics> statistics() {
        return statistics;
    }

    /** What the ballots of these cohorts come to. */
    public CohortStatistics statistics(Iterable<String> cohorts) {
        var parts = new ArrayList<CohortStatistics>();
        cohorts.forEach(cohort -> parts.add(statistics.getOrDefault(cohort, CohortStatistics.NONE)));
        return CohortStatistics.sum(parts);
    }
}
