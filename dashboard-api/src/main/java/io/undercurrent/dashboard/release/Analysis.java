package io.undercurrent.dashboard.release;

import io.undercurrent.dashboard.indicator.Drivers;
import io.undercurrent.dashboard.indicator.FormBalance;
import io.undercurrent.dashboard.indicator.IndexReliability;
import java.util.List;

/**
 * What can be said of a wave as a whole only while its answers can be read.
 *
 * @param reliability of the indices that enough people answered
 * @param agreement within the units, of each indicator with a mean
 * @param drivers what goes with the outcomes of the catalogue
 * @param formBalance how evenly people came to the packs of which each was asked one; null where everybody was asked all
 */
public record Analysis(
        List<IndexReliability> reliability, List<Agreement> agreement, List<Drivers> drivers, FormBalance formBalance) {

    public Analysis {
        reliability = List.copyOf(reliability);
        agreement = List.copyOf(agreement);
        drivers = List.copyOf(drivers);
    }

    /** Nothing can be said. */
    public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of(), null);
}
