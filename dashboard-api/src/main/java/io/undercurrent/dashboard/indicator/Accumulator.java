package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.ballot.Answers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Folds the ballots of one cohort, one by one, into its statistics. Not for use by several threads at once. */
public final class Accumulator {

    private final Questionnaire questionnaire;
    private final Map<String, long[]> answers = new HashMap<>();
    private final Map<String, Long> notApplicable = new HashMap<>();
    private final Map<String, Moments> indices = new HashMap<>();
    private long ballots;

    public Accumulator(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.items().forEach((id, item) -> answers.put(id, new long[item.codes().length]));
    }

    /**
     * Counts one person's ballot.
     *
     * @param person answers that the questionnaire {@linkplain Questionnaire#accepts accepts}; others leave this
     *     accumulator unfit for further use
     */
    public void add(Answers person) {
        ballots++;
        person.answers().forEach((id, code) -> answers.get(id)[
                questionnaire.items().get(id).place(code)]++);
        person.notApplicable().forEach(id -> notApplicable.merge(id, 1L, Long::sum));
        for (AskedIndex index : questionnaire.indices()) {
            index.score(person).ifPresent(score -> indices.merge(index.id(), Moments.ofScore(score), Moments::plus));
        }
    }

    /** What all ballots added so far come to. */
    public CohortStatistics statistics() {
        var items = new LinkedHashMap<String, ItemCounts>();
        questionnaire.items().forEach((id, item) -> {
            var counts = new LinkedHashMap<Integer, Long>();
            int[] codes = item.codes();
            for (int place = 0; place < codes.length; place++) {
                counts.put(codes[place], answers.get(id)[place]);
            }
            items.put(id, new ItemCounts(counts, notApplicable.getOrDefault(id, 0L)));
        });
        return new CohortStatistics(ballots, items, indices);
    }
}
