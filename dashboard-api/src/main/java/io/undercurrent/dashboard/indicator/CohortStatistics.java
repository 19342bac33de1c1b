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
 * @param derived counts of what people's ballots as a whole come to, by id of the {@link Derived}; null for none
 * @param pairs sums over two items by their ids, as {@code ANX1*BEL1}; null for none
 */
public record CohortStatistics(
        long ballots,
        Map<String, ItemCounts> items,
        Map<String, Moments> indices,
        Map<String, ItemCounts> derived,
        Map<String, PairSums> pairs) {

    /** No ballots. */
    public static final CohortStatistics NONE = new CohortStatistics(0, Map.of(), Map.of());

    public CohortStatistics {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        indices = Collections.unmodifiableMap(new TreeMap<>(indices));
        derived = derived == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(derived));
        pairs = pairs == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(pairs));
    }

    /** Statistics of items and indices alone. */
    public CohortStatistics(long ballots, Map<String, ItemCounts> items, Map<String, Moments> indices) {
        this(ballots, items, indices, Map.of(), Map.of());
    }

    /** What the ballots of both come to together. */
    public CohortStatistics plus(CohortStatistics other) {
        return sum(List.of(this, other));
    }

    /** What the ballots of all {@code parts} come to together. */
    public static CohortStatistics sum(Collection<CohortStatistics> parts) {
        var items = new TreeMap<String, ItemCounts>();
        var derived = new TreeMap<String, ItemCounts>();
        var pairs = new TreeMap<String, PairSums>();
        var indices = new TreeMap<String, Moments>();
        long ballots = 0;
        for (CohortStatistics part : parts) {
            ballots += part.ballots;
            part.items.forEach((id, counts) -> items.merge(id, counts, ItemCounts::plus));
            part.derived.forEach((id, counts) -> derived.merge(id, counts, ItemCounts::plus));
            part.pairs.forEach((id, sums) -> pairs.merge(id, sums, PairSums::plus));
            part.indices.forEach((id, moments) -> indices.merge(id, moments, Moments::plus));
        }
        return new CohortStatistics(ballots, items, indices, derived, pairs);
    }

    ItemCounts item(String id) {
        return items.getOrDefault(id, ItemCounts.NONE);
    }

    ItemCounts derived(String id) {
        return derived.getOrDefault(id, ItemCounts.NONE);
    }

    PairSums pair(String one, String other) {
        return pairs.getOrDefault(one + "*" + other, PairSums.NONE);
    }

    Moments index(String id) {
        return indices.getOrDefault(id, Moments.NONE);
    }
}
