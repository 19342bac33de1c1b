package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.util.UnionFind;

/** Merges categories of a flat report until no light cut is left between it and one other report. */
final class PairRepair {

    private final ReportDraft flat;
    private final ReportDraft other;
    private final int limit;
    private final List<CrossReportMerge> merges = new ArrayList<>();

    PairRepair(ReportDraft flat, ReportDraft other, int k) {
        this.flat = flat;
        this.other = other;
        this.limit = 2 * k;
    }

    /** The merges that were needed, in order. */
    List<CrossReportMerge> run(List<Headcount> headcounts) {
        components(categories(headcounts)).forEach(this::repair);
        return List.copyOf(merges);
    }

    /**
     * Every step takes one cluster away: the smallest and the largest are found inseparable, or a merge connects two.
     * What was found before a merge need not hold after it, but {@link CrossReportCheck} then starts again.
     */
    private void repair(List<Category> component) {
        var clusters = new Clusters(component, limit);
        while (clusters.all().size() > 1) {
            Cluster near = clusters.smallest();
            Cluster far = clusters.largest();
            Optional<LightCut> cut = new LightCuts(clusters.all(), limit).between(near, far);
            if (cut.isPresent()) {
                merge(cut.get(), clusters);
            } else {
                clusters.join(near, far);
            }
        }
    }

    private void merge(LightCut cut, Clusters clusters) {
        Category small = cut.smallest();
        Category partner = cut.partner();
        Branch merged = flat.merge(small.branch(), partner.branch());
        clusters.merge(small, partner, new Category(merged, small.cells().plus(List.of(partner.cells()))));
        merges.add(new CrossReportMerge(flat.name(), other.name(), cut.people(), explanation(cut, small, partner)));
    }

    private String explanation(LightCut cut, Category small, Category partner) {
        var left = Remainder.fewest(sum(cut.smallerSide()), sum(cut.largerSide()));
        List<Branch> otherCohorts = other.cohorts();
        String why = left.told(
                named(cut.smallerSide().stream().map(Category::name)),
                named(left.cells().stream().map(otherCohorts::get).map(Branch::name)));
        String what = ", so %s %s is shown with %s.".formatted(flat.label(), small.name(), partner.name());
        String rest = flat.cohorts().size() > 1
                ? ""
                : " That leaves one category: %s shows the total only.".formatted(flat.label());
        return why + what + rest;
    }

    private static CellCounts sum(List<Category> side) {
        return new CellCounts(new TreeMap<>())
                .plus(side.stream().map(Category::cells).toList());
    }

    private static String named(Stream<String> names) {
        return GroupNaming.joined(names.sorted().toList());
    }

    private List<Category> categories(List<Headcount> headcounts) {
        Map<String, Integer> rows = flat.cohortNumbers();
        Map<String, Integer> columns = other.cohortNumbers();
        Map<Integer, SortedMap<Integer, Integer>> cells = new HashMap<>();
        for (Headcount headcount : headcounts) {
            cells.computeIfAbsent(rows.get(flat.valueOf(headcount)), row -> new TreeMap<>())
                    .merge(columns.get(other.valueOf(headcount)), headcount.people(), Integer::sum);
        }
        List<Branch> cohorts = flat.cohorts();
        return IntStream.range(0, cohorts.size())
                .mapToObj(row -> new Category(cohorts.get(row), new CellCounts(cells.get(row))))
                .toList();
    }

    /** Categories that no chain of common cells connects cannot be combined to any use. */
    private static Iterable<List<Category>> components(List<Category> categories) {
        var connected = new UnionFind<>(categories.stream()
                .flatMap(category -> category.cells().people().keySet().stream())
                .collect(Collectors.toSet()));
        for (Category category : categories) {
            category.cells()
                    .people()
                    .keySet()
                    .forEach(cell -> connected.union(category.cells().people().firstKey(), cell));
        }
        Map<Integer, List<Category>> components = new TreeMap<>();
        categories.forEach(category -> components
                .computeIfAbsent(connected.find(category.cells().people().firstKey()), any -> new ArrayList<>())
                .add(category));
        return components.values();
    }
}
