package io.undercurrent.dashboard.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Blocks whose numbers of answers may be told.
 *
 * @param answers how many people of a cohort answered
 */
record CountedBlocks(Partition partition, ToLongFunction<String> answers) {

    List<Set<String>> blocks() {
        return partition.blocks();
    }

    /** How many people of these cohorts answered. */
    long count(Collection<String> cohorts) {
        return cohorts.stream().mapToLong(answers).sum();
    }

    /** Of each block, in their order. */
    long[] counts() {
        return blocks().stream().mapToLong(this::count).toArray();
    }
}
