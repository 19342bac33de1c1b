package io.undercurrent.dashboard.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Merges blocks further until each of them holds, of every class into which people are divided, nobody or at least t
 * people. A union of such blocks is such a block, so that no sum or difference of published classes counts fewer.
 */
final class ClassBlocks {

    private final BlockMerger merger;
    private final Function<Set<String>, List<Long>> classes;
    private final int t;

    /** @param classes how many people of these cohorts are in each class */
    ClassBlocks(BlockMerger merger, Function<Set<String>, List<Long>> classes, int t) {
        this.merger = merger;
        this.classes = classes;
        this.t = t;
    }

    /**
     * @param start blocks of all the report's cohorts, of at least t answers each
     * @return nothing when not even all cohorts together are safe
     */
    Optional<Partition> merge(Partition start) {
        var current = Optional.of(start);
        while (current.isPresent() && !current.get().blocks().stream().allMatch(this::isSafe)) {
            current = withUnsafeBlocksMerged(current.get());
        }
        return current;
    }

    private boolean isSafe(Set<String> block) {
        return classes.apply(block).stream().allMatch(people -> people == 0 || people >= t);
    }

    /** A safe block counts as t answers, another as none, so that the frozen order decides what is merged, as ever. */
    private Optional<Partition> withUnsafeBlocksMerged(Partition partition) {
        if (partition.blocks().size() == 1) {
            return Optional.empty();
        }
        Map<String, Integer> weights = new HashMap<>();
        var safe = new HashSet<Set<String>>();
        partition.blocks().stream().filter(this::isSafe).forEach(block -> {
            safe.add(block);
            weights.put(block.iterator().next(), t);
        });
        if (safe.isEmpty()) {
            return Optional.of(new Partition(List.of(all(partition))));
        }
        return merger.merge(partition, cohort -> weights.getOrDefault(cohort, 0), t);
    }

    private static Set<String> all(Partition partition) {
        var all = new HashSet<String>();
        partition.blocks().forEach(all::addAll);
        return all;
    }
}
