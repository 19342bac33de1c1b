package io.undercurrent.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report's cohorts, divided into disjoint blocks. Whatever is published is a union of blocks, and so is every
 * difference of two things published: a block is the least that anybody can isolate.
 */
public final class Partition {

    private final List<Set<String>> blocks;
    private final Map<String, Integer> blockOf = new HashMap<>();

    /**
     * @param blocks sets of cohort ids
     * @throws IllegalArgumentException if one is empty, or two share a cohort
     */
    public Partition(Collection<? extends Set<String>> blocks) {
        var copies = new ArrayList<Set<String>>(blocks.size());
        for (Set<String> block : blocks) {
            if (block.isEmpty()) {
                throw new IllegalArgumentException("A block holds at least one cohort");
            }
            for (String cohort : block) {
                if (blockOf.put(cohort, copies.size()) != null) {
                    throw new IllegalArgumentException("Cohort " + cohort + " stands in two blocks");
                }
            }
            copies.add(Collections.unmodifiableSet(new LinkedHashSet<>(block)));
        }
        this.blocks = List.copyOf(copies);
    }

    /** Every cohort a block of its own. */
    public static Partition finest(Collection<String> cohorts) {
        return new Partition(cohorts.stream().map(Set::of).toList());
    }

    /**
     * The finest partition that is coarser than all of these: cohorts that share a block in any of them share one here.
     *
     * @param partitions at least one, all of the same cohorts
     */
    public static Partition join(Collection<Partition> partitions) {
        var sets = new DisjointSets<String>();
        for (Partition partition : partitions) {
            for (Set<String> block : partition.blocks) {
                var first = block.iterator().next();
                block.forEach(cohort -> sets.unite(first, cohort));
            }
        }
        var blocks = new LinkedHashMap<String, Set<String>>();
        partitions.iterator().next().cohorts().forEach(cohort -> blocks.computeIfAbsent(
                        sets.representative(cohort), any -> new LinkedHashSet<>())
                .add(cohort));
        return new Partition(blocks.values());
    }

    /** The same with all blocks that hold any of these cohorts as one. */
    Partition with(Set<String> together) {
        var rest = blocks.stream().filter(block -> Collections.disjoint(block, together));
        var touched = blocks.stream().filter(block -> !Collections.disjoint(block, together));
        var united = new LinkedHashSet<String>();
        touched.forEach(united::addAll);
        return new Partition(Stream.concat(rest, Stream.of(united)).toList());
    }

    /** The blocks: disjoint, none empty. */
    public List<Set<String>> blocks() {
        return blocks;
    }

    /** Whether these cohorts are whole blocks, no block cut in two. The union of no blocks counts as one. */
    public boolean isUnionOfBlocks(Collection<String> cohorts) {
        var touched = new HashSet<Integer>();
        var distinct = new HashSet<>(cohorts);
        for (String cohort : distinct) {
            var block = blockOf.get(cohort);
            if (block == null) {
                return false;
            }
            touched.add(block);
        }
        return touched.stream().mapToInt(block -> blocks.get(block).size()).sum() == distinct.size();
    }

    /**
     * The place of a cohort's block among {@link #blocks}.
     *
     * @throws IllegalArgumentException if no block holds it
     */
    int blockOf(String cohort) {
        var block = blockOf.get(cohort);
        if (block == null) {
            throw new IllegalArgumentException("There is no block of this cohort");
        }
        return block;
    }

    /** Whether each of its blocks is a union of blocks of {@code other}. Every partition is coarser than itself. */
    public boolean coarserThan(Partition other) {
        return blockOf.keySet().equals(other.blockOf.keySet())
                && blocks.stream().allMatch(other::isUnionOfBlocks);
    }

    private List<String> cohorts() {
        return blocks.stream().flatMap(Set::stream).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && Set.copyOf(blocks).equals(Set.copyOf(that.blocks));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(blocks).hashCode();
    }

    @Override
    public String toString() {
        return blocks.toString();
    }
}
