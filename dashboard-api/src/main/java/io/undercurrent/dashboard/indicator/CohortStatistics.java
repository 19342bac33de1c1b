package io.undercurrent.dashboard.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is kept of the ballots of one cohort, or of several together. Its JSON form is what dashboard-api stores.
 *
 * <p>These are sufficient statistics: every indicator of a union of cohorts follows from the {@linkplain #sum sum} of
 * theirs, exactly, and in any order. People who skipped an item are the ballots less everybody who is counted for it.
 *
 * @param ballots accepted, each from one person
 * @param items counts by item id; an item that everybody skipped may be left out
 * @param indices moments of people's scores by index id; an index for which nobody has a score may be left out
 */
public record CohortStatistics(long ballots, Map<String, ItemCounts> items, Map<String, Moments> indices) {

    /** No ballots. */
    public static final CohortStatistics NONE = new CohortStatistics(0, Map.of(), Map.of());

    public CohortStatistics {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        indices = Collections.unmodifiableMap(new TreeMap<>(indices));
    }

    /** What the ballots of both come to together. */
    public CohortStatistics plus(CohortStatistics other) {
        return sum(List.of(this, other));
    }

    /** What the ballots of all {@code parts} come to together. */
    public static CohortStatistics sum(Collection<CohortStatistics> parts) {
        var answers = new TreeMap<String, Map<Integer, Long>>();
        var notApplicable = new TreeMap<String, Long>();
        var indices = new TreeMap<String, Moments>();
        long ballots = 0;
        for (CohortStatistics part : parts) {
            ballots += part.ballots;
            part.items.forEach((id, counts) -> {
                var sums = answers.computeIfAbsent(id, any -> new TreeMap<>());
                counts.answers().forEach((code, people) -> sums.merge(code, people, Long::sum));
                notApplicable.merge(id, counts.notApplicable(), Long::sum);
            });
            part.indices.forEach((id, moments) -> indices.merge(id, moments, Moments::plus));
        }
        var items = new TreeMap<String, ItemCounts>();
        answers.forEach((id, sums) -> items.put(id, new ItemCounts(sums, notApplicable.get(id))));
        return new CohortStatistics(ballots, items, indices);
    }

    ItemCounts item(String id) {
        return items.getOrDefault(id, ItemCounts.NONE);
    }

    Moments index(String id) {
        return indices.getOrDefault(id, Moments.NONE);
    }
}
