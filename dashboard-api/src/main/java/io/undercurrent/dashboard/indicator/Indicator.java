package io.undercurrent.dashboard.indicator;

import java.util.List;

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
     * Its figures, rounded for publication.
     *
     * @param statistics with at least one answer for it and for each of its parts
     */
    Measure measure(CohortStatistics statistics);
}
