package io.undercurrent.dashboard.insight;

import io.undercurrent.contract.wave.Group;
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
 * Every published group of a release beside everyone else, in every indicator that has a mean or a share: tested once, and
 * judged by q over all of these tests together.
 */
public final class Differences {

    /** Fewest answers on either side. */
    static final long FEWEST = 10;

    private final Release release;

    public Differences(Release release) {
        this.release = release;
    }

    /** All that was tested, the smallest q first. */
    public List<Difference> all() {
        var tested = new ArrayList<Difference>();
        for (ReleasedReport report : release.reports()) {
            for (Cell cell : report.cells()) {
                if (cell.group().parent() != null) {
                    release.indicators()
                            .forEach(indicator -> test(report, cell, indicator).ifPresent(tested::add));
                }
            }
        }
        double[] q = BenjaminiHochberg.qValues(
                tested.stream().mapToDouble(each -> each.p().doubleValue()).toArray());
        for (int i = 0; i < q.length; i++) {
            tested.set(i, tested.get(i).withQ(Figures.probability(q[i])));
        }
        tested.sort(Comparator.comparing(Difference::q)
                .thenComparing(each -> each.points().abs(), Comparator.reverseOrder()));
        return tested;
    }

    private static Optional<Difference> test(ReleasedReport report, Cell cell, IndicatorDefinition indicator) {
        var part = PublishedMean.of(cell.measure(indicator.id()), indicator).filter(mean -> mean.n() >= FEWEST);
        var all = PublishedMean.of(report.root().measure(indicator.id()), indicator);
        if (part.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        return Rest.of(all.get(), part.get(), FEWEST)
                .filter(rest -> rest.variance() + part.get().variance() > 0)
                .map(rest -> difference(report.name(), cell.group(), indicator, part.get(), rest));
    }

    private static Difference difference(
            String report, Group group, IndicatorDefinition indicator, Mean part, Mean rest) {
        double difference = part.value() - rest.value();
        var interval = PublishedMean.intervalOfDifference(part, rest, indicator);
        return new Difference(
                report,
                group.id(),
                group.name(),
                indicator.id(),
                part.n(),
                Figures.plain(part.value()),
                Figures.plain(rest.value()),
                Figures.plain(difference),
                Figures.plain(interval.low()),
                Figures.plain(interval.high()),
                Figures.plain(PublishedMean.points(difference, indicator)),
                Figures.probability(PublishedMean.pOfDifference(part, rest, indicator)),
                null,
                indicator.polarity());
    }
}
