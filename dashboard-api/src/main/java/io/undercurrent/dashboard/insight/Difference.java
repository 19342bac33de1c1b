package io.undercurrent.dashboard.insight;

import io.undercurrent.contract.instrument.Polarity;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group beside everyone else, in one indicator.
 *
 * @param value of the group; in percent where it is a share
 * @param rest of everyone else
 * @param points the difference in hundredths of what the indicator can span
 * @param p of Welch's test, two-sided
 * @param q after Benjamini and Hochberg, over all groups, indicators and reports of the release
 * @param polarity which side is healthy
 */
@Schema(description = "A group beside everyone else, in one indicator")
public record Difference(
        @Schema(examples = "\"unit\"") String report,
        @Schema(examples = "\"Acme/Engineering\"") String cellId,
        @Schema(examples = "\"Engineering\"") String cellName,
        @Schema(examples = "\"CBA\"") String indicator,
        long n,
        @Schema(examples = "38") BigDecimal value,
        @Schema(examples = "14.2") BigDecimal rest,
        @Schema(description = "In hundredths of what the indicator can span", examples = "23.8") BigDecimal points,
        @Schema(examples = "0.00001") BigDecimal p,
        @Schema(description = "After Benjamini and Hochberg, over all that was tested", examples = "0.0004")
                BigDecimal q,
        Polarity polarity) {

    Difference withQ(BigDecimal adjusted) {
        return new Difference(report, cellId, cellName, indicator, n, value, rest, points, p, adjusted, polarity);
    }

    /** Whether the group is on the unhealthy side of the others. */
    boolean isAdverse() {
        return polarity == Polarity.NEGATIVE ? points.signum() > 0 : points.signum() < 0;
    }
}
