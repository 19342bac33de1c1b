package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Mean;
import java.util.List;
import java.util.Optional;

/** Anything with a value per cell. It knows how to compute itself from the statistics of any union of cohorts. */
public interface Indicator {

    /** What readers are told about it. */
    IndicatorDefinition definition();

    /** Short and stable over waves; unique in a release. */
    default String id() {
        return definition().id();
    }

    /**
     * Ids of the indicators that this one combines. It may be published only where all of them may, since its value
     * gives away something of theirs.
     */
    List<String> parts();

    /**
     * Whether its value tells how people answered one of its parts, and so may not be told where that must not be: a mean
     * does. Classes of people by several answers do not, and are bounded themselves by {@link #alike}.
     */
    default boolean tellsParts() {
        return true;
    }

    /** How many people's answers its value rests on. */
    long answers(CohortStatistics statistics);

    /**
     * Numbers of people of whom a block holds none, or at least as many as anything published rests on: the classes into
     * which people are divided by several answers at once. Empty where nobody is divided so.
     */
    default List<Long> classes(CohortStatistics statistics) {
        return List.of();
    }

    /** The exact mean of its value over people, for statistics of the release; empty where it has none. */
    default Optional<Mean> mean(CohortStatistics statistics) {
        return Optional.empty();
    }

    /**
     * How many people answered alike, in each way in which answers to it can be alike; empty where there is none. The
     * same ways in the same order for all statistics.
     */
    default long[] alike(CohortStatistics statistics) {
        return new long[0];
    }

    /**
     * What may be told of people of whom 90 % or more answered alike: how many answered, and that "at least 90 %".
     *
     * @param statistics in which one of the numbers of {@link #alike} is at least 90 % of the answers
     */
    default Measure clipped(CohortStatistics statistics) {
        return Measure.NONE;
    }

    /**
     * Its figures, rounded for publication.
     *
     * @param statistics with at least one answer for it and for each of its parts
     */
    Measure measure(CohortStatistics statistics);
}
