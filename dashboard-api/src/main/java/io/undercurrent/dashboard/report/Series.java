package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The releases that asked one indicator in the words in which it was asked last. Those that asked it in others are
 * another series, which must not be compared with this one.
 */
final class Series {

    private final IndicatorDefinition indicator;
    private final List<Dated> releases;

    /** A release with its id. */
    record Dated(String id, Release release) {}

    /**
     * @param all releases, the oldest first
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when none of them has the indicator
     */
    Series(List<Dated> all, String indicatorId) {
        var known = new ArrayList<IndicatorDefinition>();
        all.forEach(dated -> known.addAll(dated.release.indicators()));
        Choices.of("indicator", known.stream().map(IndicatorDefinition::id).toList())
                .one(indicatorId);
        this.indicator = known.stream()
                .filter(definition -> definition.id().equals(indicatorId))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        this.releases = all.stream()
                .filter(dated -> dated.release
                        .indicator(indicatorId)
                        .filter(indicator::continues)
                        .isPresent())
                .toList();
    }

    /**
     * The indicator in one cell.
     *
     * @param report null for the main one
     * @param cell null for the one that holds everyone
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when no release of the series has the report or the cell
     */
    Trend trend(String report, String cell) {
        var main = releases.get(releases.size() - 1).release.mainReport().name();
        var name = Choices.of("report", names(dated -> dated.release.reports().stream()
                        .map(ReleasedReport::name)))
                .oneOr(report, main);
        if (cell != null) {
            Choices.of("cell", names(dated -> cells(dated, name)
                            .map(any -> any.group().id())))
                    .one(cell);
        }
        var points = new ArrayList<Trend.Point>();
        CellKey key = null;
        for (Dated dated : releases) {
            var found = cell(dated, name, cell);
            if (found.isPresent()) {
                key = CellKey.of(found.get().group());
                points.add(point(dated, found.get()));
            }
        }
        return new Trend(indicator, name, key, points);
    }

    private Collection<String> names(Function<Dated, Stream<String>> each) {
        return releases.stream().flatMap(each).toList();
    }

    private static Stream<Cell> cells(Dated dated, String report) {
        return dated.release.report(report).stream().flatMap(cut -> cut.cells().stream());
    }

    private static Optional<Cell> cell(Dated dated, String report, String id) {
        return dated.release.report(report).flatMap(cut -> id == null ? Optional.of(cut.root()) : cut.cell(id));
    }

    private Trend.Point point(Dated dated, Cell cell) {
        return new Trend.Point(Origin.of(dated.id, dated.release), Figure.of(cell, indicator.id(), dated.release));
    }
}
