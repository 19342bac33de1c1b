package io.undercurrent.dashboard.release;

import io.undercurrent.dashboard.indicator.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a release rests on.
 *
 * @param invited people; the rows of an import
 * @param cast people who answered, those with spoiled ballots among them
 * @param spoiled people whose ballots could not be opened or held no valid answers; counted for the wave as a whole
 * @param responseRate cast by invited, a fraction of 1 with four decimals; null when nobody was invited
 * @param smallestCell the smallest n of any figure published; null when nothing is
 * @param publishedCells groups over all reports of which anything is published
 * @param suppressedCells groups over all reports of which nothing is
 */
public record Quality(
        int invited,
        long cast,
        @Schema(description = "People whose ballots could not be opened or held no valid answers") long spoiled,
        @Schema(nullable = true, description = "A fraction of 1") BigDecimal responseRate,
        @Schema(nullable = true, description = "The smallest n of any figure published") Long smallestCell,
        long publishedCells,
        long suppressedCells) {

    private static final int RATE_DECIMALS = 4;

    static Quality of(TalliedWave wave, List<ReleasedReport> reports) {
        var cells = reports.stream().flatMap(report -> report.cells().stream()).toList();
        long suppressed = cells.stream().filter(Cell::suppressed).count();
        return new Quality(
                wave.invited(),
                wave.cast(),
                wave.spoiled(),
                rate(wave),
                smallest(cells),
                cells.size() - suppressed,
                suppressed);
    }

    private static BigDecimal rate(TalliedWave wave) {
        return wave.invited() == 0
                ? null
                : BigDecimal.valueOf(wave.cast())
                        .divide(BigDecimal.valueOf(wave.invited()), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Long smallest(List<Cell> cells) {
        return cells.stream()
                .map(Cell::measures)
                .flatMap(measures -> measures.values().stream())
                .filter(Objects::nonNull)
                .map(Measure::n)
                .min(Long::compare)
                .orElse(null);
    }
}
