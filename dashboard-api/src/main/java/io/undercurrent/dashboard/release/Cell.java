package io.undercurrent.dashboard.release;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.indicator.Measure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A group with its figures. Suppressed groups are there too, so that every release of a wave has the same rows.
 *
 * @param group one that the manifest froze, or cohorts that were merged because they were too small
 * @param invited people in it
 * @param suppressed whether nothing of it is published
 * @param ballots accepted; null when suppressed
 * @param measures by id of the indicator, one for each of the release; null where it may not be published
 */
public record Cell(Group group, int invited, boolean suppressed, Long ballots, Map<String, Measure> measures) {

    public Cell {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** The figures of an indicator, {@link Measure#NONE} where they may not be published. */
    public Measure measure(String indicator) {
        var measure = measures.get(indicator);
        return measure == null ? Measure.NONE : measure;
    }
}
