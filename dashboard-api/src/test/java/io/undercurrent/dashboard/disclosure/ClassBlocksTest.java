package io.undercurrent.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Indicator;
import io.undercurrent.dashboard.testsupport.DefaultInstrument;
import io.undercurrent.dashboard.testsupport.SampleTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClassBlocksTest {

    private static final int T = 5;
    private static final List<String> TEAMS = List.of("Acme/A", "Acme/B", "Acme/C", "Acme/D", "Acme/E", "Acme/F");

    private final List<Group> groups = groups();

    private static List<Group> groups() {
        var tree = new SampleTree("Acme");
        TEAMS.forEach(tree::team);
        return tree.groups();
    }

    @Test
    void smallClass_isMergedAway() {
        var classes = Map.of(
                "Acme/A", List.of(10L, 2L),
                "Acme/B", List.of(10L, 0L),
                "Acme/C", List.of(10L, 6L),
                "Acme/D", List.of(10L, 7L),
                "Acme/E", List.of(10L, 8L),
                "Acme/F", List.of(10L, 9L));

        var merged = merge(classes).orElseThrow();

        // B's missing class is no more than nobody; A's two people are hidden among C's.
        assertThat(merged.blocks())
                .allSatisfy(block -> assertThat(sum(block, classes)).allMatch(people -> people == 0 || people >= T));
        assertThat(merged.blocks()).contains(Set.of("Acme/D"), Set.of("Acme/E"), Set.of("Acme/F"));
        assertThat(merged.blocks()).doesNotContain(Set.of("Acme/A"));
    }

    @Test
    void classTooSmallEverywhere_leavesNothing() {
        var classes = new HashMap<String, List<Long>>();
        TEAMS.forEach(team -> classes.put(team, List.of(10L, team.equals("Acme/C") ? 4L : 0L)));

        assertThat(merge(classes)).isEmpty();
    }

    private java.util.Optional<Partition> merge(Map<String, List<Long>> classes) {
        return new ClassBlocks(new BlockMerger(groups), block -> sum(block, classes), T).merge(Partition.finest(TEAMS));
    }

    private static List<Long> sum(Set<String> block, Map<String, List<Long>> classes) {
        return IntStream.range(0, 2)
                .mapToObj(i -> block.stream()
                        .mapToLong(cohort -> classes.get(cohort).get(i))
                        .sum())
                .toList();
    }

    /** Of any group whose classes are published, and of any two that are subtracted, a class is empty or holds t people. */
    @Property(tries = 100)
    void publishedClasses_holdNobodyOrEnoughPeople(@ForAll long seed) {
        var random = new Random(seed);
        var statistics = new HashMap<String, CohortStatistics>();
        var items = DefaultInstrument.INSTRUMENT.itemsOf(List.of("P4", "P7", "P8"));
        for (String team : TEAMS) {
            statistics.put(
                    team,
                    DefaultInstrument.statistics(IntStream.range(0, random.nextInt(60))
                            .mapToObj(person -> DefaultInstrument.answers(items, random, 0.05))
                            .toList()));
        }
        var indicators = DefaultInstrument.FULL.indicators();
        var disclosure = new ReportDisclosure(groups, statistics, indicators, T, List.of());

        for (Indicator indicator : indicators) {
            var published = disclosure.groups().stream()
                    .filter(group -> disclosure.publishes(group, indicator))
                    .toList();
            for (Group group : published) {
                assertSafe(indicator, Set.copyOf(group.cohorts()), statistics);
                for (Group other : published) {
                    var rest = new HashSet<>(group.cohorts());
                    rest.removeAll(other.cohorts());
                    assertSafe(indicator, rest, statistics);
                }
            }
        }
    }

    private static void assertSafe(Indicator indicator, Set<String> cohorts, Map<String, CohortStatistics> statistics) {
        var parts = new ArrayList<CohortStatistics>();
        cohorts.forEach(cohort -> parts.add(statistics.get(cohort)));
        assertThat(indicator.classes(CohortStatistics.sum(parts))).allMatch(people -> people == 0 || people >= T);
    }
}
