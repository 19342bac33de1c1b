package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.statistics.BenjaminiHochberg;
import io.undercurrent.dashboard.statistics.Mean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What changed since the release before. Waves are compared as samples of other people, since who answered both cannot be
 * known; where many did, the true error is smaller and the tests are cautious. A group that 1 to t - 1 people joined or
 * left is not compared.
 */
public final class Changes {

    private final Release now;
    private final Release before;

    public Changes(Release now, Release before) {
        this.now = now;
        this.before = before;
    }

    /** Every change that could be tested, the smallest q first. */
    public List<Change> all() {
        var tested = new ArrayList<Change>();
        for (ReleasedReport report : now.reports()) {
            before.report(report.name()).ifPresent(earlier -> {
                for (IndicatorDefinition indicator : now.indicators()) {
                    if (before.indicator(indicator.id())
                            .filter(indicator::continues)
                            .isPresent()) {
                        report.cells().forEach(cell -> test(report, earlier, cell, indicator)
                                .ifPresent(tested::add));
                    }
                }
            });
        }
        double[] q = BenjaminiHochberg.qValues(
                tested.stream().mapToDouble(each -> each.p().doubleValue()).toArray());
        for (int i = 0; i < q.length; i++) {
            tested.set(i, tested.get(i).withQ(Figures.probability(q[i])));
        }
        tested.sort(Comparator.comparing(Change::q)
                .thenComparing(each -> each.points().abs(), Comparator.reverseOrder()));
        return tested;
    }

    private Optional<Change> test(
            ReleasedReport report, ReleasedReport earlier, Cell cell, IndicatorDefinition indicator) {
        var same = earlier.cell(cell.group().id()).filter(other -> now.continues(before, report.name(), cell, other));
        var value = PublishedMean.of(cell.measure(indicator.id()), indicator);
        var previous = same.flatMap(other -> PublishedMean.of(other.measure(indicator.id()), indicator));
        if (value.isEmpty()
                || previous.isEmpty()
                || value.get().n() < Differences.FEWEST
                || previous.get().n() < Differences.FEWEST
                || value.get().variance() + previous.get().variance() == 0) {
            return Optional.empty();
        }
        var split = Composition.of(report, earlier, cell.group().id(), indicator);
        return Optional.of(change(new Place(report.name(), cell, indicator), value.get(), previous.get(), split));
    }

    private record Place(String report, Cell cell, IndicatorDefinition indicator) {}

    private static Change change(Place place, Mean value, Mean previous, Optional<Composition> split) {
        double difference = value.value() - previous.value();
        var interval = PublishedMean.intervalOfDifference(value, previous, place.indicator);
        return new Change(
                place.report,
                place.cell.group().id(),
                place.cell.group().name(),
                place.indicator.id(),
                value.n(),
                Figures.plain(value.value()),
                Figures.plain(previous.value()),
                Figures.plain(difference),
                Figures.plain(interval.low()),
                Figures.plain(interval.high()),
                Figures.plain(PublishedMean.points(difference, place.indicator)),
                Figures.probability(PublishedMean.pOfDifference(value, previous, place.indicator)),
                null,
                split.map(parts -> Figures.plain(parts.within())).orElse(null),
                split.map(parts -> Figures.plain(parts.mix())).orElse(null),
                place.indicator.polarity());
    }
}
