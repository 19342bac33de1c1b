package io.undercurrent.dashboard.insight;

import io.undercurrent.contract.instrument.Polarity;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group in one indicator, beside itself in the release before.
 *
 * @param value now; in percent where it is a share
 * @param low of the difference's 95 % interval, in the unit of the value: Newcombe's for a share, else Welch's
 * @param points the difference in hundredths of what the indicator can span
 * @param p two-sided
 * @param q after Benjamini and Hochberg, over all changes of the release
 * @param within the part of {@code points} that came about inside the groups below it, at their former sizes; null where
 *     these are not all published in both releases
 * @param mix the part that came about because the sizes of these groups changed; null likewise
 */
@Schema(description = "A group in one indicator, beside itself in the release before")
public record Change(
        @Schema(examples = "unit") String report,
        @Schema(examples = "Acme/Operations") String cellId,
        @Schema(examples = "Operations") String cellName,
        @Schema(examples = "ANX1") String indicator,
        long n,
        @Schema(examples = "3.8") BigDecimal value,
        @Schema(examples = "3.2") BigDecimal previous,
        @Schema(examples = "0.6") BigDecimal difference,
        @Schema(examples = "0.31") BigDecimal low,
        @Schema(examples = "0.89") BigDecimal high,
        @Schema(examples = "15") BigDecimal points,
        @Schema(examples = "0.0001") BigDecimal p,
        @Schema(examples = "0.002") BigDecimal q,
        @Schema(nullable = true, examples = "14.2") BigDecimal within,
        @Schema(nullable = true, examples = "0.8") BigDecimal mix,
        Polarity polarity) {

    Change withQ(BigDecimal adjusted) {
        return new Change(
                report,
                cellId,
                cellName,
                indicator,
                n,
                value,
                previous,
                difference,
                low,
                high,
                points,
                p,
                adjusted,
                within,
                mix,
                polarity);
    }

    boolean isAdverse() {
        return polarity == Polarity.NEGATIVE ? points.signum() > 0 : points.signum() < 0;
    }
}
