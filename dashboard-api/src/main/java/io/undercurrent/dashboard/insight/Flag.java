package io.undercurrent.dashboard.insight;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is to be read with care. */
@Schema(name = "QualityFlag")
public enum Flag {
    /** Fewer than ten answers. */
    @JsonProperty("few answers")
    FEW_ANSWERS,
    /** Fewer than three of ten invited answered: an indication only. */
    @JsonProperty("low response")
    LOW_RESPONSE,
    /** Fewer than half of the invited answered. */
    @JsonProperty("response below half")
    RESPONSE_BELOW_HALF,
    /** The items of the index hang together too loosely in this wave: show the items. */
    @JsonProperty("alpha below .70")
    ALPHA_BELOW_70,
    /** The item does not apply to more people than answered it. */
    @JsonProperty("mostly not applicable")
    MOSTLY_NOT_APPLICABLE;

    private static final int FEW = 10;
    private static final double LOW = 0.3;
    private static final double HALF = 0.5;

    /** From here on a rate is shown as this one: where everybody answered, everybody would be known to have. */
    private static final BigDecimal HIGHEST_SHOWN = new BigDecimal("0.9");

    /** The flags of a published figure; none of a suppressed one. */
    public static List<Flag> of(Cell cell, String indicator, Release release) {
        var measure = cell.measure(indicator);
        var flags = new ArrayList<Flag>();
        if (!measure.isPublished()) {
            return flags;
        }
        if (measure.n() < FEW) {
            flags.add(FEW_ANSWERS);
        }
        addResponse(cell, flags);
        boolean loose = release.wholeWave().reliability().stream()
                .anyMatch(index -> index.index().equals(indicator) && !index.mayStandAlone());
        if (loose) {
            flags.add(ALPHA_BELOW_70);
        }
        if (isMostlyNotApplicable(measure)) {
            flags.add(MOSTLY_NOT_APPLICABLE);
        }
        return flags;
    }

    private static void addResponse(Cell cell, List<Flag> flags) {
        var rate = responseRate(cell);
        if (rate != null && rate.doubleValue() < LOW) {
            flags.add(LOW_RESPONSE);
        } else if (rate != null && rate.doubleValue() < HALF) {
            flags.add(RESPONSE_BELOW_HALF);
        }
    }

    private static boolean isMostlyNotApplicable(Measure measure) {
        return Boolean.TRUE.equals(measure.mostlyNotApplicable());
    }

    /** Ballots by people invited, a fraction of 1 with two decimals, 0.9 for that and more; null where suppressed. */
    public static BigDecimal responseRate(Cell cell) {
        return cell.ballots() == null || cell.invited() == 0
                ? null
                : BigDecimal.valueOf(cell.ballots())
                        .divide(BigDecimal.valueOf(cell.invited()), 2, RoundingMode.HALF_UP)
                        .min(HIGHEST_SHOWN);
    }
}
