package io.undercurrent.dashboard.disclosure;

import io.undercurrent.dashboard.disclosure.Overlaps.Beside;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Merges blocks further until they, together with those of any one report that is decided on already, single out nobody's
 * answers or those of at least t people. The planner sees to that for the people invited; fewer answer.
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
     * @param start blocks of at least t answers each
     * @param decided what is told of the same answers in another report; empty where nothing is
     */
    Partition merge(CountedBlocks start, Function<ReportDisclosure, Optional<CountedBlocks>> decided) {
        var current = start;
        for (var both = tooClose(current, decided); both.isPresent(); both = tooClose(current, decided)) {
            current = new CountedBlocks(current.partition().with(both.get()), start.answers());
        }
        return current.partition();
    }

    /** A block and the one to merge it with, together. */
    private Optional<Set<String>> tooClose(
            CountedBlocks blocks, Function<ReportDisclosure, Optional<CountedBlocks>> decided) {
        return others.stream()
                .flatMap(other -> decided.apply(other.report()).stream()
                        .flatMap(told -> tooClose(blocks, told, other.shared()).stream()))
                .findFirst();
    }

    private Optional<Set<String>> tooClose(CountedBlocks blocks, CountedBlocks told, Map<String, Set<String>> met) {
        var rows = blocks.blocks().stream()
                .map(block -> block.stream()
                        .flatMap(cohort -> met.getOrDefault(cohort, Set.of()).stream())
                        .map(told.partition()::blockOf)
                        .collect(Collectors.toSet()))
                .toList();
        return new SharedAnswers(told.counts(), blocks.counts(), rows, t)
                .isolating()
                .map(rest -> {
                    var block = blocks.blocks().get(rest.column());
                    var subtracted =
                            rest.subtracted().stream().map(blocks.blocks()::get).toList();
                    var both = new HashSet<>(block);
                    both.addAll(merger.nearest(block, subtracted));
                    return both;
                });
    }
}
