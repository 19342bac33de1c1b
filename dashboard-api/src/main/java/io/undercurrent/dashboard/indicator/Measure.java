package io.undercurrent.dashboard.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one indicator in one cell, {@linkplain Rounding rounded for publication}. What an indicator does not
 * have is null; where the cell is suppressed, everything is.
 *
 * @param n people whose answers it rests on: skips and "does not apply" are not among them
 * @param value the mean, in the indicator's unit
 * @param low of the 95 % t interval of the value; null where all answers are alike, since a sample of equal answers
 *     says nothing of the spread
 * @param high likewise
 * @param favourable share of n who answered on the healthy side, as a fraction of 1
 * @param favourableLow of its 95 % Wilson interval
 * @param favourableHigh likewise
 * @param neutral share of n who answered on neither side
 * @param unfavourable share of n who answered on the unhealthy side
 * @param unfavourableLow of its 95 % Wilson interval
 * @param unfavourableHigh likewise
 * @param options shares of n by code, for an item without an order or classes of people; of hours, for a ratio of hours
 * @param mostlyNotApplicable true where more people said that the item does not apply to them than answered it, else null
 * @param clipped true where 90 % or more answered alike: the one share that is told is a lower bound, and nothing else
 *     is told; null elsewhere
 */
@Schema(
        nullable = true,
        description = "Figures of one indicator in one cell; null where the indicator has none or they are suppressed")
public record Measure(
        @Schema(nullable = true, description = "People whose answers it rests on") Long n,
        @Schema(nullable = true, description = "The mean, in the indicator's unit") BigDecimal value,
        @Schema(nullable = true, description = "Of the 95 % t interval of the value") BigDecimal low,
        @Schema(nullable = true) BigDecimal high,
        @Schema(nullable = true, description = "Share of n, as a fraction of 1") BigDecimal favourable,
        @Schema(nullable = true, description = "Of the 95 % Wilson interval") BigDecimal favourableLow,
        @Schema(nullable = true) BigDecimal favourableHigh,
        @Schema(nullable = true) BigDecimal neutral,
        @Schema(nullable = true) BigDecimal unfavourable,
        @Schema(nullable = true) BigDecimal unfavourableLow,
        @Schema(nullable = true) BigDecimal unfavourableHigh,
        @Schema(
                        nullable = true,
                        description = "Shares of n by code, for an item without an order and for classes of people")
                Map<Integer, BigDecimal> options,
        @Schema(nullable = true, description = "True where the item does not apply to more people than answered it")
                Boolean mostlyNotApplicable,
        @Schema(
                        nullable = true,
                        description =
                                "Whether the share told is \"at least\", since 90 % or more answered alike; null if not")
                Boolean clipped) {

    /** Nothing is known, or nothing may be. */
    public static final Measure NONE =
            new Measure(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** How an item's answers divide: a side on which no answer counts is {@link Estimate#NONE}. */
    record Sides(Estimate favourable, BigDecimal neutral, Estimate unfavourable) {

        static final Sides NONE = new Sides(Estimate.NONE, null, Estimate.NONE);
    }

    static Measure of(long n, Estimate mean, Sides sides, Map<Integer, BigDecimal> options) {
        return new Measure(
                n,
                mean.value(),
                mean.low(),
                mean.high(),
                sides.favourable.value(),
                sides.favourable.low(),
                sides.favourable.high(),
                sides.neutral,
                sides.unfavourable.value(),
                sides.unfavourable.low(),
                sides.unfavourable.high(),
                options,
                null,
                null);
    }

    /** The same figures, marked when they rest on the fewer of those who were asked. */
    Measure markedNotApplicable(boolean mostly) {
        return mostly
                ? new Measure(
                        n,
                        value,
                        low,
                        high,
                        favourable,
                        favourableLow,
                        favourableHigh,
                        neutral,
                        unfavourable,
                        unfavourableLow,
                        unfavourableHigh,
                        options,
                        true,
                        clipped)
                : this;
    }

    /** At least 90 % of n answered alike: on the side, or with the option, that is there. */
    static Measure clipped(long n, Sides sides, Map<Integer, BigDecimal> options) {
        return new Measure(
                n,
                null,
                null,
                null,
                sides.favourable.value(),
                sides.favourable.low(),
                sides.favourable.high(),
                sides.neutral,
                sides.unfavourable.value(),
                sides.unfavourable.low(),
                sides.unfavourable.high(),
                options,
                null,
                true);
    }

    /** Whether there is anything to show. */
    @JsonIgnore
    public boolean isPublished() {
        return n != null;
    }
}
