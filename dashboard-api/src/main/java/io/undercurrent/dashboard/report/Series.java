package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.util.ArrayDeque;
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
        var points = new ArrayList<Place>();
        for (Dated dated : releases) {
            cell(dated, name, cell).ifPresent(found -> points.add(new Place(dated, found)));
        }
        var key = points.isEmpty()
                ? null
                : CellKey.of(points.get(points.size() - 1).cell.group());
        return new Trend(indicator, name, key, points(name, points));
    }

    /** The cell in one of the releases. */
    private record Place(Dated dated, Cell cell) {}

    /**
     * The newest points, back to where one cannot be compared with the one after it. Those further back are suppressed:
     * to leave out a single point would put its neighbours side by side.
     */
    private List<Trend.Point> points(String report, List<Place> places) {
        var points = new ArrayDeque<Trend.Point>();
        boolean comparable = true;
        Place later = null;
        for (int i = places.size() - 1; i >= 0; i--) {
            var place = places.get(i);
            comparable &=
                    later == null || later.dated.release.continues(place.dated.release, report, later.cell, place.cell);
            points.addFirst(comparable ? point(place) : suppressed(place));
            later = place;
        }
        return List.copyOf(points);
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

    private Trend.Point point(Place place) {
        return new Trend.Point(origin(place), Figure.of(place.cell, indicator.id(), place.dated.release));
    }

    private static Trend.Point suppressed(Place place) {
        return new Trend.Point(origin(place), Figure.suppressed(place.dated.release));
    }

    private static Origin origin(Place place) {
        return Origin.of(place.dated.id, place.dated.release);
    }
}
