package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.ballot.Answers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds the ballots of one cohort, one by one, into its statistics. Not for use by several threads at once. */
public final class Accumulator {

    /** The id under which forms are counted, by their place in the plan. */
    static final String FORM = "form";

    private static final int SKIPPED = Integer.MIN_VALUE;

    private final Questionnaire questionnaire;
    private final List<AskedItem> items;
    private final int[] codes;
    private final long[][] answers;
    private final long[] notApplicable;
    private final long[][] pairs;
    private final Map<String, Moments> indices = new HashMap<>();
    private final Map<String, Map<Integer, Long>> derived = new HashMap<>();
    private long ballots;

    public Accumulator(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.items = List.copyOf(questionnaire.items().values());
        this.codes = new int[items.size()];
        this.answers = items.stream().map(item -> new long[item.codes().length]).toArray(long[][]::new);
        this.notApplicable = new long[items.size()];
        this.pairs = new long[questionnaire.pairs().size()][6];
    }

    /**
     * Counts one person's ballot.
     *
     * @param person answers that the questionnaire {@linkplain Questionnaire#accepts accepts}; others leave this
     *     accumulator unfit for further use
     */
    public void add(Answers person) {
        ballots++;
        var counted = questionnaire.counted(person);
        Arrays.fill(codes, SKIPPED);
        for (int i = 0; i < codes.length; i++) {
            var item = items.get(i);
            Integer code = counted.get(item.id());
            if (code != null) {
                codes[i] = code;
                answers[i][item.place(code)]++;
            } else if (person.notApplicable().contains(item.id())) {
                notApplicable[i]++;
            }
        }
        addPairs();
        for (AskedIndex index : questionnaire.indices()) {
            index.score(person).ifPresent(score -> indices.merge(index.id(), Moments.ofScore(score), Moments::plus));
        }
        questionnaire.derived().forEach(each -> each.rule().code(counted).ifPresent(code -> count(each.id(), code)));
        if (person.form() != null) {
            count(FORM, questionnaire.forms().indexOf(person.form()));
        }
    }

    private void addPairs() {
        int place = 0;
        for (Questionnaire.Pair pair : questionnaire.pairs()) {
            long x = codes[pair.one()];
            long y = codes[pair.other()];
            if (x != SKIPPED && y != SKIPPED) {
                long[] sums = pairs[place];
                sums[0]++;
                sums[1] += x;
                sums[2] += y;
                sums[3] += x * x;
                sums[4] += y * y;
                sums[5] += x * y;
            }
            place++;
        }
    }

    private void count(String id, int code) {
        derived.computeIfAbsent(id, any -> new HashMap<>()).merge(code, 1L, Long::sum);
    }

    /** What all ballots added so far come to. */
    public CohortStatistics statistics() {
        var itemCounts = new LinkedHashMap<String, ItemCounts>();
        for (int i = 0; i < codes.length; i++) {
            var counts = new TreeMap<Integer, Long>();
            int[] scale = items.get(i).codes();
            for (int place = 0; place < scale.length; place++) {
                counts.put(scale[place], answers[i][place]);
            }
            itemCounts.put(items.get(i).id(), new ItemCounts(counts, notApplicable[i]));
        }
        var derivedCounts = new TreeMap<String, ItemCounts>();
        derived.forEach((id, counts) -> derivedCounts.put(id, new ItemCounts(counts, 0)));
        return new CohortStatistics(ballots, itemCounts, indices, derivedCounts, pairSums());
    }

    private Map<String, PairSums> pairSums() {
        var sums = new TreeMap<String, PairSums>();
        int place = 0;
        for (Questionnaire.Pair pair : questionnaire.pairs()) {
            long[] of = pairs[place++];
            if (of[0] > 0) {
                sums.put(pair.key(), new PairSums(of[0], of[1], of[2], of[3], of[4], of[5]));
            }
        }
        return sums;
    }
}
