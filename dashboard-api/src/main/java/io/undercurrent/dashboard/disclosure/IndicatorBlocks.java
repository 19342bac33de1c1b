package io.undercurrent.dashboard.disclosure;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of one indicator may be told of which cohorts of a report.
 *
 * <p>There are two partitions. Of unions of <em>counted</em> blocks, which hold t answers each, the number of answers
 * may be told. Of unions of <em>exact</em> blocks, which are coarser and in none of which 90 % answered alike, all
 * figures may be told: in no union, and so in no difference, have 90 % answered alike then. A group whose answers are
 * alike is lost in an exact block with others; of it may be said that 90 % or more answered so, unless it holds a whole
 * exact block: without that one, the rest of it would be known more closely.
 */
final class IndicatorBlocks {

    /** With fewer answers, 90 % of them are all of them. */
    private static final int FEWEST_CLIPPED = 10;

    private final CountedBlocks counted;
    private final Partition exact;
    private final Function<String, Alike> alike;

    IndicatorBlocks(CountedBlocks counted, Partition exact, Function<String, Alike> alike) {
        this.counted = counted;
        this.exact = exact;
        this.alike = alike;
    }

    /** Whether even everyone together answered alike, so that nothing exact may be told of anybody. */
    private boolean areAlike() {
        return exact.blocks().size() == 1 && areAlike(exact.blocks().get(0));
    }

    /** Of whose unions the number of answers may be told. */
    CountedBlocks counted() {
        return counted;
    }

    /** Of whose unions all figures may be told; empty where everyone together answered alike. */
    Optional<Partition> exactUnlessAlike() {
        return areAlike() ? Optional.empty() : Optional.of(exact);
    }

    boolean publishes(Collection<String> cohorts) {
        return exact.isUnionOfBlocks(cohorts) && !areAlike();
    }

    /** Whether no more may be told than that 90 % or more answered alike. */
    boolean clips(Collection<String> cohorts) {
        return counted.partition().isUnionOfBlocks(cohorts)
                && counted.count(cohorts) >= FEWEST_CLIPPED
                && areAlike(cohorts)
                && (areAlike() || exact.blocks().stream().noneMatch(cohorts::containsAll));
    }

    private boolean areAlike(Collection<String> cohorts) {
        return cohorts.stream().map(alike).reduce(Alike.NONE, Alike::plus).isMostOf(counted.count(cohorts));
    }
}
