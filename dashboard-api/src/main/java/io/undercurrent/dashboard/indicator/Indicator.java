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
     * Its figures, rounded for publication.
     *
     * @param statistics with at least one answer for it and for each of its parts
     */
    Measure measure(CohortStatistics statistics);
}
