package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.statistics.EmpiricalBayes;
import io.undercurrent.dashboard.statistics.Mean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups of one level of a report in order, each drawn towards all of them by what chance is expected to have done. */
public final class Ranking {

    private Ranking() {}

    /**
     * A group.
     *
     * @param value as published; in percent where it is a share
     * @param estimate drawn towards the mean of the groups
     * @param weight how much of the group's distance from that mean is kept, 0 to 1
     * @param low of the estimate's 95 % interval
     * @param rank 1 for the highest estimate
     * @param rankLow the best rank that the group may truly have, with 95 %
     */
    @Schema(name = "RankedGroup", description = "A group in a ranking")
    public record Ranked(
            @Schema(examples = "Acme/Engineering") String cellId,
            @Schema(examples = "Engineering") String cellName,
            @Schema(examples = "142") long n,
            @Schema(examples = "38") BigDecimal value,
            @Schema(examples = "36.1") BigDecimal estimate,
            @Schema(examples = "0.92") BigDecimal weight,
            BigDecimal low,
            BigDecimal high,
            @Schema(examples = "1") int rank,
            @Schema(examples = "1") int rankLow,
            @Schema(examples = "2") int rankHigh) {

        static Ranked of(Cell cell, Mean mean, EmpiricalBayes.Ranked ranked) {
            return new Ranked(
                    cell.group().id(),
                    cell.group().name(),
                    mean.n(),
                    Figures.plain(mean.value()),
                    Figures.plain(ranked.estimate()),
                    Figures.plain(ranked.weight()),
                    Figures.plain(ranked.interval().low()),
                    Figures.plain(ranked.interval().high()),
                    ranked.rank(),
                    (int) ranked.ranks().low(),
                    (int) ranked.ranks().high());
        }
    }

    /** The published groups of a level, the highest estimate first; none where there are fewer than two. */
    public static List<Ranked> of(ReleasedReport report, int level, IndicatorDefinition indicator) {
        var cells = new ArrayList<Cell>();
        var means = new ArrayList<Mean>();
        for (Cell cell : report.cells()) {
            if (cell.group().level() == level) {
                PublishedMean.of(cell.measure(indicator.id()), indicator).ifPresent(mean -> {
                    cells.add(cell);
                    means.add(mean);
                });
            }
        }
        if (means.size() < 2) {
            return List.of();
        }
        var ranking = new EmpiricalBayes(means).ranking();
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < cells.size(); i++) {
            ranked.add(Ranked.of(cells.get(i), means.get(i), ranking.get(i)));
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked;
    }
}
