package io.undercurrent.demo.play;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.demo.client.Heatmap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** The upper two levels of a heat map, drawn for a terminal: everyone, and below them the divisions. */
final class HeatmapTable {

    /** The core items: what every wave asks. */
    private static final List<String> COLUMNS = List.of("ANX1", "FRG1", "BEL1", "CAP1", "SUP1");

    private static final String NOTHING = "-";
    private static final int LISTED = 3;

    /** In a ranking of small groups both ends are chance. */
    private static final int ENOUGH_TO_RANK = 10;

    private final Heatmap heatmap;
    private final List<Heatmap.Row> rows;
    private final String name;

    HeatmapTable(Heatmap heatmap) {
        this.heatmap = heatmap;
        this.rows = Stream.concat(heatmap.level(0).stream(), heatmap.level(1).stream())
                .toList();
        int widest =
                rows.stream().mapToInt(row -> row.cellName().length()).max().orElse(1);
        this.name = "%-" + widest + "s";
    }

    void show(Narration narration) {
        narration.tell("  Favourable answers to an item, of all answers to it");
        narration.tell("    " + name + " %8s%s", "", "ballots", line("%7s"::formatted));
        rows.forEach(row -> narration.tell(
                "    " + name + " %8s%s",
                row.cellName(),
                row.isSuppressed() ? NOTHING : row.ballots().toString(),
                line(item -> coloured(heatmap.figure(row, item).favourable()))));
        COLUMNS.forEach(item -> narration.tell("    %s %s%s", item, construct(item), side(item)));
    }

    void showEnds(Narration narration) {
        var ends = heatmap.level(1).stream()
                .filter(row -> !row.isSuppressed() && row.ballots() >= ENOUGH_TO_RANK)
                .flatMap(row -> COLUMNS.stream().flatMap(item -> end(row, item).stream()))
                .sorted(Comparator.comparingDouble(End::difference))
                .toList();
        narration.tell("  Furthest from the company as a whole, in percentage points");
        Stream.concat(ends.stream().limit(LISTED), ends.stream().skip(Math.max(LISTED, ends.size() - LISTED)))
                .forEach(end -> narration.tell(
                        "    " + name + " %+4d  %s",
                        end.group(),
                        Math.round(100 * end.difference()),
                        construct(end.item())));
    }

    private record End(String group, String item, double difference) {}

    private Optional<End> end(Heatmap.Row row, String item) {
        Double own = heatmap.figure(row, item).favourable();
        Double all = heatmap.figure(heatmap.everyone(), item).favourable();
        return own == null || all == null ? Optional.empty() : Optional.of(new End(row.cellName(), item, own - all));
    }

    private String construct(String item) {
        return heatmap.indicators().get(heatmap.column(item)).construct();
    }

    private String side(String item) {
        var polarity = heatmap.indicators().get(heatmap.column(item)).polarity();
        return polarity == Polarity.NEGATIVE ? ", where disagreeing is favourable" : "";
    }

    private static String line(UnaryOperator<String> figure) {
        return COLUMNS.stream().map(figure).collect(Collectors.joining());
    }

    private static String coloured(Double favourable) {
        if (favourable == null) {
            return "%7s".formatted(NOTHING);
        }
        String colour = favourable < 0.4 ? "red" : favourable < 0.6 ? "yellow" : "green";
        return Ansi.AUTO.string("@|%s %5d %%|@".formatted(colour, Math.round(100 * favourable)));
    }
}
