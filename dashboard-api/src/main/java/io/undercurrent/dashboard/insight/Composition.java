package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.statistics.Mean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A change, split by the groups directly below (E. M. Kitagawa, JASA 50, 1955), in points.
 *
 * @param within what came about inside them, at the sizes that they had before
 * @param mix what came about because their sizes changed
 */
record Composition(double within, double mix) {

    /** Nothing unless the groups below are all published in both releases, and are everybody. */
    static Optional<Composition> of(
            ReleasedReport now, ReleasedReport before, String cellId, IndicatorDefinition indicator) {
        var current = below(now, cellId, indicator);
        var former = below(before, cellId, indicator);
        if (current.isEmpty()
                || !current.keySet().equals(former.keySet())
                || !areEverybody(now, cellId, indicator, current)
                || !areEverybody(before, cellId, indicator, former)) {
            return Optional.empty();
        }
        double all = people(current);
        double allFormer = people(former);
        double within = 0;
        double mix = 0;
        for (var entry : current.entrySet()) {
            var earlier = former.get(entry.getKey());
            double size = entry.getValue().n() / all;
            double sizeFormer = earlier.n() / allFormer;
            within += sizeFormer * (entry.getValue().value() - earlier.value());
            mix += (size - sizeFormer) * entry.getValue().value();
        }
        return Optional.of(
                new Composition(PublishedMean.points(within, indicator), PublishedMean.points(mix, indicator)));
    }

    private static Map<String, Mean> below(ReleasedReport report, String cellId, IndicatorDefinition indicator) {
        var means = new HashMap<String, Mean>();
        for (Cell cell : report.cells()) {
            if (cellId.equals(cell.group().parent())) {
                PublishedMean.of(cell.measure(indicator.id()), indicator)
                        .ifPresent(mean -> means.put(cell.group().id(), mean));
            }
        }
        return means;
    }

    private static boolean areEverybody(
            ReleasedReport report, String cellId, IndicatorDefinition indicator, Map<String, Mean> below) {
        Long all = report.cell(cellId).orElseThrow().measure(indicator.id()).n();
        return all != null && all == people(below);
    }

    private static long people(Map<String, Mean> groups) {
        return groups.values().stream().mapToLong(Mean::n).sum();
    }
}
