package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the items of an index measured one thing in this wave, over everyone.
 *
 * @param n people of the pair of items that the fewest answered both
 * @param alpha Cronbach's, with Feldt's 95 % interval
 * @param omega McDonald's of one factor; Spearman and Brown's for two items
 * @param mayStandAlone whether alpha is .70 or more; below, show the items and not the index
 */
@Schema(description = "How far the items of an index measured one thing, over everyone")
public record IndexReliability(
        @Schema(examples = "AAI") String index,
        int items,
        long n,
        BigDecimal alpha,
        BigDecimal alphaLow,
        BigDecimal alphaHigh,
        BigDecimal omega,
        @Schema(description = "Below an alpha of .70, show the items and not the index") boolean mayStandAlone) {}
