package io.undercurrent.dashboard.insight;

import io.undercurrent.contract.instrument.Polarity;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group beside everyone else, in one indicator.
 *
 * @param value of the group; in percent where it is a share
 * @param rest of everyone else
 * @param difference the value less that of everyone else
 * @param low of the difference's 95 % interval, in the unit of the value: Newcombe's for a share, else Welch's
 * @param points the difference in hundredths of what the indicator can span
 * @param p two-sided: of the pooled z test for a share, else Welch's
 * @param q after Benjamini and Hochberg, over all groups, indicators and reports of the release
 * @param polarity which side is healthy
 */
@Schema(description = "A group beside everyone else, in one indicator")
public record Difference(
        @Schema(examples = "unit") String report,
        @Schema(examples = "Acme/Engineering") String cellId,
        @Schema(examples = "Engineering") String cellName,
        @Schema(examples = "CBA") String indicator,
        long n,
        @Schema(examples = "38") BigDecimal value,
        @Schema(examples = "14.2") BigDecimal rest,
        @Schema(examples = "23.8") BigDecimal difference,
        @Schema(examples = "15.1") BigDecimal low,
        @Schema(examples = "32.6") BigDecimal high,
        @Schema(description = "In hundredths of what the indicator can span", examples = "23.8") BigDecimal points,
        @Schema(examples = "0.00001") BigDecimal p,
        @Schema(description = "After Benjamini and Hochberg, over all that was tested", examples = "0.0004")
                BigDecimal q,
        Polarity polarity) {

    Difference withQ(BigDecimal adjusted) {
        return new Difference(
                report,
                cellId,
                cellName,
                indicator,
                n,
                value,
                rest,
                difference,
                low,
                high,
                points,
                p,
                adjusted,
                polarity);
    }

    /** Whether the group is on the unhealthy side of the others. */
    boolean isAdverse() {
        return polarity == Polarity.NEGATIVE ? points.signum() > 0 : points.signum() < 0;
    }
}
