package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours that AI saves, and where they go. */
@Schema(description = "The hours that AI saves, and where they go")
record TimeDividend(
        @JsonUnwrapped Origin origin,
        Reading reading,
        String report,
        @Schema(description = "Where hours can go, by the codes under which options stand") List<Scale.Option> uses,
        List<Row> rows) {

    static final String HOURS = "NUM1";
    static final String USE = "NUM2";
    static final String REINVESTED = "REINV";

    private static final BigDecimal ENOUGH_RESPONSE = new BigDecimal("0.5");

    /**
     * One group.
     *
     * @param hours per person and week; favourable is the share who saved any, unfavourable the share whom it cost time
     * @param reinvested of each hundred hours saved, those into people or learning; its options are the parts by use; null
     *     where the wave did not ask where the time went
     * @param total hours per week of all who were invited, if those who did not answer are as the others; null where fewer
     *     than half of them answered
     */
    @Schema(name = "TimeDividendRow")
    record Row(
            @JsonUnwrapped CellKey cell,
            int invited,
            Figure hours,
            @Schema(nullable = true) Figure reinvested,
            @Schema(nullable = true) Total total) {

        private static Row of(Cell cell, Release release) {
            boolean asked = release.indicator(REINVESTED).isPresent();
            return new Row(
                    CellKey.of(cell.group()),
                    cell.invited(),
                    Figure.of(cell, HOURS, release),
                    asked ? Figure.of(cell, REINVESTED, release) : null,
                    Total.of(cell));
        }
    }

    /** Hours per week of a whole group, with the interval of its mean. */
    @Schema(name = "TimeDividendTotal")
    record Total(BigDecimal hours, BigDecimal low, BigDecimal high) {

        private static Total of(Cell cell) {
            var measure = cell.measure(HOURS);
            if (!measure.isPublished() || measure.low() == null || !isAnsweredByHalf(cell, measure.n())) {
                return null;
            }
            return new Total(times(measure.value(), cell), times(measure.low(), cell), times(measure.high(), cell));
        }

        private static boolean isAnsweredByHalf(Cell cell, long n) {
            return BigDecimal.valueOf(n).compareTo(ENOUGH_RESPONSE.multiply(BigDecimal.valueOf(cell.invited()))) >= 0;
        }

        private static BigDecimal times(BigDecimal mean, Cell cell) {
            return mean.multiply(BigDecimal.valueOf(cell.invited())).setScale(0, RoundingMode.HALF_UP);
        }
    }

    static TimeDividend of(RequestedRelease requested, ReleasedReport report) {
        var release = requested.release();
        return new TimeDividend(
                Origin.of(requested.id(), release),
                new Reading(
                        "Hours per person and week that AI saved, and of each hundred of them those that went into people or"
                                + " learning.",
                        "These are people's own estimates in bands, and no basis for counting posts."),
                report.name(),
                release.indicator(USE).map(use -> use.options()).orElse(List.of()),
                report.cells().stream().map(cell -> Row.of(cell, release)).toList());
    }
}
