package io.undercurrent.dashboard.disclosure;

import io.undercurrent.dashboard.disclosure.Overlaps.Beside;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Merges an indicator's blocks further until they, together with those of any one report that is decided on already,
 * single out nobody's answers or those of at least t people. The planner sees to that for the people invited; fewer
 * answer.
 */
final class CrossReportBlocks {

    private final BlockMerger merger;
    private final List<Beside> others;
    private final int t;

    CrossReportBlocks(BlockMerger merger, List<Beside> others, int t) {
        this.merger = merger;
        this.others = others;
        this.t = t;
    }

    /**
     * @param start counted blocks; exact ones, which are unions of them, are then safe as well
     * @param answers how many people of a cohort answered
     */
    Partition merge(Partition start, ToLongFunction<String> answers, String indicator) {
        var current = start;
        for (var isolating = isolating(current, answers, indicator);
                isolating.isPresent();
                isolating = isolating(current, answers, indicator)) {
            current = merged(current, isolating.get());
        }
        return current;
    }

    private Optional<Set<String>> isolating(Partition blocks, ToLongFunction<String> answers, String indicator) {
        if (blocks.blocks().size() == 1) {
            return Optional.empty();
        }
        return others.stream()
                .flatMap(other -> other.report().blocksOf(indicator).stream()
                        .flatMap(decided -> isolating(blocks, answers, decided, other).stream()))
                .findFirst();
    }

    private Optional<Set<String>> isolating(
            Partition blocks, ToLongFunction<String> answers, IndicatorBlocks decided, Beside other) {
        var rows = decided.counted().blocks();
        var columns = blocks.blocks();
        var shared = new boolean[rows.size()][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            for (String cohort : columns.get(column)) {
                for (String met : other.shared().getOrDefault(cohort, Set.of())) {
                    shared[decided.counted().blockOf(met)][column] = true;
                }
            }
        }
        long[] ofRows = rows.stream().mapToLong(decided::count).toArray();
        long[] ofColumns = columns.stream()
                .mapToLong(block -> block.stream().mapToLong(answers).sum())
                .toArray();
        return new SharedAnswers(ofRows, ofColumns, shared).isolating(t).map(columns::get);
    }

    /** The block counts as empty, all others as full, so that the frozen order decides with which it is merged. */
    private Partition merged(Partition blocks, Set<String> block) {
        var weights = new HashMap<String, Integer>();
        blocks.blocks().stream()
                .filter(other -> other != block)
                .forEach(other -> weights.put(other.iterator().next(), t));
        return merger.merge(blocks, cohort -> weights.getOrDefault(cohort, 0), t)
                .orElseThrow();
    }
}
