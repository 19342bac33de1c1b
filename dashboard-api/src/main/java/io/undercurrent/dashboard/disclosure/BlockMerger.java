package io.undercurrent.dashboard.disclosure;

import io.undercurrent.contract.wave.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Merges a report's blocks until each holds enough answers, and answers that differ. At equal numbers it always does the
 * same: the order was frozen in the manifest before anybody answered.
 */
public final class BlockMerger {

    private final GroupTree tree;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param groups of one report, the root first, every group after its parent; the root's cohorts are in frozen order
     * @throws IllegalArgumentException if they do not form a tree
     */
    public BlockMerger(List<Group> groups) {
        this(new GroupTree(groups));
    }

    BlockMerger(GroupTree tree) {
        this.tree = tree;
        tree.frozenOrder().forEach(cohort -> places.put(cohort, places.size()));
    }

    /**
     * Merges blocks until each holds t answers: {@link #merge(Partition, ToLongFunction, Function, int)} without an eye
     * to how people answered.
     */
    public Optional<Partition> merge(Partition start, ToLongFunction<String> answers, int t) {
        return merge(start, answers, cohort -> Alike.NONE, t);
    }

    /**
     * Merges the first deficient block in frozen order with the block with which it shares the deepest group, a
     * deficient one rather than another, then the first in frozen order; and again until no block is deficient.
     *
     * <p>A block is deficient if it holds fewer than t answers, none included: nobody is told that a group was silent. It
     * is, too, if 90 % or more of them are {@link Alike}: that tells something of everyone in it.
     *
     * @param start blocks of all the report's cohorts; those of the result are unions of them
     * @param answers how many people of a cohort answered
     * @param alike how people of a cohort answered alike
     * @param t fewest answers of a block, at least 1
     * @return blocks of which none is deficient, or a single one that is only so because its answers are alike; nothing when all cohorts together hold fewer than t answers, so that nothing may be published
     * @throws IllegalArgumentException if {@code start} is not a partition of the report's cohorts
     */
    public Optional<Partition> merge(
            Partition start, ToLongFunction<String> answers, Function<String, Alike> alike, int t) {
        var run = new Run(t);
        int cohorts = 0;
        for (Set<String> block : start.blocks()) {
            cohorts += block.size();
            run.add(block(block, answers, alike));
        }
        if (cohorts != places.size()) {
            throw new IllegalArgumentException("Blocks are to be merged that leave out cohorts of the report");
        }
        return run.merged();
    }

    /**
     * The block with which {@code block} shares the deepest group; of several the first in frozen order.
     *
     * @param candidates at least one
     */
    Set<String> nearest(Set<String> block, Collection<Set<String>> candidates) {
        return candidates.stream()
                .max(Comparator.<Set<String>>comparingInt(candidate -> tree.deepestHolding(block)
                                .commonWith(tree.deepestHolding(candidate))
                                .depth())
                        .thenComparing(this::place, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int place(Set<String> cohorts) {
        return cohorts.stream().mapToInt(places::get).min().orElseThrow();
    }

    private Block block(Set<String> cohorts, ToLongFunction<String> answers, Function<String, Alike> alike) {
        if (!places.keySet().containsAll(cohorts)) {
            throw new IllegalArgumentException("A block holds a cohort that the report does not have");
        }
        return new Block(
                place(cohorts),
                cohorts.stream().mapToLong(answers).sum(),
                cohorts.stream().map(alike).reduce(Alike.NONE, Alike::plus),
                tree.deepestHolding(cohorts),
                new HashSet<>(cohorts));
    }

    /**
     * A block on its way.
     *
     * @param place the earliest of its cohorts' places in the frozen order
     * @param home the deepest group that holds all of it
     * @param cohorts handed on, and changed, when two blocks merge
     */
    private record Block(int place, long answers, Alike alike, GroupTree.Node home, Set<String> cohorts) {

        Block mergedWith(Block other) {
            boolean larger = cohorts.size() >= other.cohorts.size();
            var union = larger ? cohorts : other.cohorts;
            union.addAll(larger ? other.cohorts : cohorts);
            return new Block(
                    Math.min(place, other.place),
                    answers + other.answers,
                    alike.plus(other.alike),
                    home.commonWith(other.home),
                    union);
        }

        boolean isDeficient(int t) {
            return answers < t || alike.isMostOf(answers);
        }
    }

    /** One merging: the blocks that lie inside each group, those to be merged first at the head. */
    private final class Run {

        private final int t;
        private final Comparator<Block> deficientFirst;
        private final Map<GroupTree.Node, NavigableSet<Block>> inside = new HashMap<>();

        Run(int t) {
            this.t = t;
            this.deficientFirst = Comparator.<Block, Boolean>comparing(block -> !block.isDeficient(t))
                    .thenComparingInt(Block::place);
        }

        void add(Block block) {
            for (var node = block.home; node != null; node = node.parent()) {
                inside(node).add(block);
            }
        }

        private void remove(Block block) {
            for (var node = block.home; node != null; node = node.parent()) {
                inside(node).remove(block);
            }
        }

        Optional<Partition> merged() {
            var all = inside(tree.root());
            while (all.size() > 1 && all.first().isDeficient(t)) {
                var block = all.first();
                var partner = partnerOf(block);
                remove(block);
                remove(partner);
                add(block.mergedWith(partner));
            }
            if (all.isEmpty() || all.first().answers < t) {
                return Optional.empty();
            }
            return Optional.of(new Partition(inFrozenOrder(all)));
        }

        private Block partnerOf(Block block) {
            var node = block.home;
            while (inside(node).size() == 1) {
                node = node.parent();
            }
            var blocks = inside(node);
            return blocks.first() == block ? blocks.higher(block) : blocks.first();
        }

        private List<Set<String>> inFrozenOrder(NavigableSet<Block> all) {
            var blocks = new ArrayList<>(all);
            blocks.sort(Comparator.comparingInt(Block::place));
            return blocks.stream()
                    .map(block -> (Set<String>) sorted(block.cohorts))
                    .toList();
        }

        private TreeSet<String> sorted(Set<String> cohorts) {
            var sorted = new TreeSet<String>(Comparator.comparingInt(places::get));
            sorted.addAll(cohorts);
            return sorted;
        }

        private NavigableSet<Block> inside(GroupTree.Node node) {
            return inside.computeIfAbsent(node, any -> new TreeSet<>(deficientFirst));
        }
    }
}
