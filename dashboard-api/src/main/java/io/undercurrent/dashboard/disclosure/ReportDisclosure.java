package io.undercurrent.dashboard.disclosure;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.disclosure.Overlaps.Beside;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Decides what of one report may be published.
 *
 * <p>The report's cohorts are merged into blocks of at least t ballots, and for each indicator further into blocks of at
 * least t answers to it: people skip items, and where a group's n is published beside that of a part of it, the rest
 * must hold t answers, too. A group is published if it is a union of blocks, an indicator of it if it is a union of
 * that indicator's blocks. Any sum or difference of published figures of one indicator is then a figure of a union of
 * its blocks, and rests on nobody's answers or on those of at least t people, of whom fewer than 90 % answered alike.
 * Where an indicator divides people into classes by several answers at once, its blocks are merged further until each
 * class of each of them is empty or holds at least t people. Where reports are published beside each other, an indicator's
 * blocks are merged until the two together single out nobody either: {@link SharedAnswers}.
 */
public final class ReportDisclosure {

    /** Why a figure is not shown. One text for all cases: to tell them apart would tell something of the numbers. */
    public static final String SUPPRESSION_REASON =
            "fewer than the promised number of answers, alone or by subtraction";

    private final List<Group> groups;
    private final Optional<CountedBlocks> ballots;
    private final Map<String, Optional<IndicatorBlocks>> blocksByIndicator = new HashMap<>();

    /**
     * @param groups of one report, the root first, every group after its parent; the root's cohorts are in frozen order
     * @param statistics by cohort id
     * @param indicators those that others combine before these others
     * @param t fewest answers in anything published
     * @param others reports of the wave that are decided on already
     * @throws IllegalArgumentException if the groups do not form a tree, or a cohort is not in it
     */
    public ReportDisclosure(
            List<Group> groups,
            Map<String, CohortStatistics> statistics,
            List<Indicator> indicators,
            int t,
            List<Beside> others) {
        var tree = new GroupTree(groups);
        if (!new HashSet<>(tree.frozenOrder()).containsAll(statistics.keySet())) {
            throw new IllegalArgumentException("There are answers of a cohort that the report does not have");
        }
        var merger = new BlockMerger(tree);
        var across = new CrossReportBlocks(merger, others, t);
        ToLongFunction<String> ballots = cohort -> of(cohort, statistics).ballots();
        this.ballots = merger.merge(Partition.finest(tree.frozenOrder()), ballots, t)
                .map(counted -> across.merge(new CountedBlocks(counted, ballots), other -> other.ballots))
                .map(counted -> new CountedBlocks(counted, ballots));
        for (Indicator indicator : indicators) {
            ToLongFunction<String> answers = cohort -> indicator.answers(of(cohort, statistics));
            var classes = new ClassBlocks(merger, block -> indicator.classes(of(block, statistics)), t);
            Function<String, Alike> alike = cohort -> new Alike(indicator.alike(of(cohort, statistics)));
            blocksByIndicator.put(
                    indicator.id(),
                    start(indicator)
                            .flatMap(start -> merger.merge(start, answers, t))
                            .flatMap(classes::merge)
                            .map(counted -> across.merge(
                                    new CountedBlocks(counted, answers), other -> other.counted(indicator.id())))
                            .map(counted -> new IndicatorBlocks(
                                    new CountedBlocks(counted, answers),
                                    merger.merge(counted, answers, alike, t).orElseThrow(),
                                    alike)));
        }
        var merged = blocks().map(new MergedGroups(tree, groups)::of).orElse(List.of());
        this.groups = depthFirst(groups, merged);
    }

    private static CohortStatistics of(String cohort, Map<String, CohortStatistics> statistics) {
        return statistics.getOrDefault(cohort, CohortStatistics.NONE);
    }

    private static CohortStatistics of(Set<String> block, Map<String, CohortStatistics> statistics) {
        return CohortStatistics.sum(
                block.stream().map(cohort -> of(cohort, statistics)).toList());
    }

    /** The blocks whose numbers of ballots may be told; empty where there are too few for any. */
    private Optional<Partition> blocks() {
        return ballots.map(CountedBlocks::partition);
    }

    private Optional<CountedBlocks> counted(String indicator) {
        return blocksByIndicator.getOrDefault(indicator, Optional.empty()).map(IndicatorBlocks::counted);
    }

    /** The finest blocks that an indicator may have: the wave's, and unions of those of its parts. */
    private Optional<Partition> start(Indicator indicator) {
        var bounds = new ArrayList<>(List.of(blocks()));
        indicator
                .parts()
                .forEach(part -> bounds.add(blocksByIndicator
                        .get(part)
                        .flatMap(blocksOfPart -> indicator.tellsParts()
                                ? blocksOfPart.exactUnlessAlike()
                                : Optional.of(blocksOfPart.counted().partition()))));
        return bounds.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        Partition.join(bounds.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static List<Group> depthFirst(List<Group> groups, List<Group> merged) {
        var children = new LinkedHashMap<String, List<Group>>();
        groups.forEach(group -> children.put(group.id(), new ArrayList<>()));
        groups.stream().skip(1).forEach(group -> children.get(group.parent()).add(group));
        merged.forEach(group -> children.get(group.parent()).add(group));
        var ordered = new ArrayList<Group>(groups.size() + merged.size());
        append(groups.get(0), children, ordered);
        return List.copyOf(ordered);
    }

    private static void append(Group group, Map<String, List<Group>> children, List<Group> ordered) {
        ordered.add(group);
        children.getOrDefault(group.id(), List.of()).forEach(child -> append(child, children, ordered));
    }

    /** The report's groups, and those of merged blocks after their siblings; depth first, as the tree is read. */
    public List<Group> groups() {
        return groups;
    }

    /** Whether anything of the group may be published. */
    public boolean publishes(Group group) {
        return !group.cohorts().isEmpty()
                && blocks().filter(safe -> safe.isUnionOfBlocks(group.cohorts()))
                        .isPresent();
    }

    /** Whether this indicator's figures of the group may be published. */
    public boolean publishes(Group group, Indicator indicator) {
        return blocksOf(group, indicator)
                .filter(safe -> safe.publishes(group.cohorts()))
                .isPresent();
    }

    /** Whether of this indicator it may be published only that 90 % or more of the group answered alike. */
    public boolean clips(Group group, Indicator indicator) {
        return blocksOf(group, indicator)
                .filter(safe -> safe.clips(group.cohorts()))
                .isPresent();
    }

    private Optional<IndicatorBlocks> blocksOf(Group group, Indicator indicator) {
        return group.cohorts().isEmpty() ? Optional.empty() : blocksByIndicator.get(indicator.id());
    }
}
