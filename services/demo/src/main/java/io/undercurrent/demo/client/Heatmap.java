package io.undercurrent.demo.client;

import io.undercurrent.contract.instrument.Polarity;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups by indicators.
 *
 * @param attribution to be shown with every figure; null for none
 * @param indicators the columns, in the order of each row's figures
 * @param rows depth first, the one that holds everyone before all others
 */
public record Heatmap(String report, String attribution, List<Column> indicators, List<Row> rows) {

    /** An indicator; {@code construct} is what an item measures, null for an index. */
    public record Column(String id, String construct, Polarity polarity) {}

    /**
     * A group.
     *
     * @param level 0 for everyone
     * @param exact whether it is exactly one unit or category, and not several merged
     * @param ballots null where the whole group is suppressed
     */
    public record Row(
            String cellId, String cellName, int level, boolean exact, int invited, Long ballots, List<Figure> figures) {

        public boolean isSuppressed() {
            return ballots == null;
        }
    }

    /**
     * One indicator in one group.
     *
     * @param n answers that it rests on, null where it is suppressed
     * @param value the mean, in the indicator's unit
     * @param favourable share of n on the healthy side, a fraction of 1
     * @param unfavourable share of n on the unhealthy side, likewise, with its 95 % interval
     */
    public record Figure(
            Long n,
            Double value,
            Double favourable,
            Double unfavourable,
            Double unfavourableLow,
            Double unfavourableHigh) {}

    public Row everyone() {
        return rows.get(0);
    }

    public List<Row> level(int level) {
        return rows.stream().filter(row -> row.level() == level).toList();
    }

    /** The figures of an indicator in a group of this report. */
    public Figure figure(Row row, String indicator) {
        return row.figures().get(column(indicator));
    }

    /** The place of an indicator among the figures of a row. */
    public int column(String indicator) {
        return IntStream.range(0, indicators.size())
                .filter(place -> indicators.get(place).id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
