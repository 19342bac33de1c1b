package io.undercurrent.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.testsupport.RandomReport;
import io.undercurrent.dashboard.testsupport.SampleTree;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BlockMergerTest {

    private static final int T = 5;

    private static final List<Group> COMPANY = new SampleTree("Acme")
            .unit("Acme/Eng")
            .team("Acme/Eng/Data")
            .team("Acme/Eng/Ops")
            .team("Acme/Eng/Web")
            .unit("Acme/Sales")
            .team("Acme/Sales/East")
            .team("Acme/Sales/West")
            .groups();

    @Test
    void cohortsWithEnough_stayAlone() {
        assertThat(merged(5, 6, 7, 8, 9)).contains(Partition.finest(cohorts()));
    }

    @Test
    void twoThatAreTooSmall_mergeWithEachOtherRatherThanWithALargeOne() {
        assertThat(blocks(9, 3, 4, 8, 8))
                .containsExactly(
                        Set.of("Acme/Eng/Data"),
                        Set.of("Acme/Eng/Ops", "Acme/Eng/Web"),
                        Set.of("Acme/Sales/East"),
                        Set.of("Acme/Sales/West"));
    }

    @Test
    void oneThatIsTooSmall_mergesWithTheFirstOfItsSiblings() {
        assertThat(blocks(9, 9, 4, 8, 8)).contains(Set.of("Acme/Eng/Data", "Acme/Eng/Web"), Set.of("Acme/Eng/Ops"));
    }

    @Test
    void silentCohort_isMergedToo() {
        assertThat(blocks(9, 9, 9, 0, 8)).contains(Set.of("Acme/Sales/East", "Acme/Sales/West"));
    }

    @Test
    void groupThatIsTooSmallAltogether_mergesAcrossTheGroupAbove() {
        assertThat(blocks(9, 8, 7, 2, 2))
                .containsExactly(
                        Set.of("Acme/Eng/Data", "Acme/Sales/East", "Acme/Sales/West"),
                        Set.of("Acme/Eng/Ops"),
                        Set.of("Acme/Eng/Web"));
    }

    @Test
    void companyWithTooFewAnswers_hasNoBlocks() {
        assertThat(merged(1, 1, 1, 1, 0)).isEmpty();
    }

    @Test
    void blocksToStartFrom_areNeverCut() {
        var start = new Partition(List.of(
                Set.of("Acme/Eng/Data", "Acme/Sales/East"),
                Set.of("Acme/Eng/Ops"),
                Set.of("Acme/Eng/Web"),
                Set.of("Acme/Sales/West")));

        var merged = new BlockMerger(COMPANY).merge(start, answers(3, 3, 9, 9, 6), T);

        // Data is the first of Ops's siblings, but stands in a block that reaches beyond Eng.
        assertThat(merged.orElseThrow().blocks())
                .containsExactly(
                        Set.of("Acme/Eng/Data", "Acme/Sales/East"),
                        Set.of("Acme/Eng/Ops", "Acme/Eng/Web"),
                        Set.of("Acme/Sales/West"));
    }

    @Test
    void startThatIsNotOfTheReport_isRefused() {
        var merger = new BlockMerger(COMPANY);

        assertThatThrownBy(() -> merger.merge(Partition.finest(List.of("Acme/Eng/Data")), cohort -> 9, T))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave out cohorts");
        assertThatThrownBy(() -> merger.merge(Partition.finest(List.of("Elsewhere")), cohort -> 9, T))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the report does not have");
    }

    @Property
    void blocks_holdEnoughAndAreMadeOfThoseBefore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int t) {
        var report = new RandomReport(seed);
        var start = Partition.finest(report.groups().get(0).cohorts());
        ToLongFunction<String> ballots =
                cohort -> report.statistics(List.of(cohort)).ballots();

        var merged = new BlockMerger(report.groups()).merge(start, ballots, t);

        long all =
                start.blocks().stream().flatMap(Set::stream).mapToLong(ballots).sum();
        assertThat(merged.isPresent()).isEqualTo(all >= t);
        merged.ifPresent(partition -> {
            assertThat(partition.coarserThan(start)).isTrue();
            assertThat(partition.blocks())
                    .allSatisfy(block ->
                            assertThat(block.stream().mapToLong(ballots).sum()).isGreaterThanOrEqualTo(t));
        });
    }

    @Test
    void sixThousandCohorts_takeSeconds() {
        var tree = new SampleTree("Acme");
        for (int division = 0; division < 60; division++) {
            tree.unit("Acme/" + division);
            for (int team = 0; team < 100; team++) {
                tree.team("Acme/" + division + "/" + team);
            }
        }
        var groups = tree.groups();
        var start = Partition.finest(groups.get(0).cohorts());
        var random = new Random(7);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            var merger = new BlockMerger(groups);
            assertThat(merger.merge(start, cohort -> random.nextInt(12), T)).isPresent();
            // The worst case: nearly everything ends in one block.
            assertThat(merger.merge(start, cohort -> cohort.equals("Acme/59/99") ? 9 : 0, T))
                    .isPresent();
        });
    }

    private static Optional<Partition> merged(long... answers) {
        return new BlockMerger(COMPANY).merge(Partition.finest(cohorts()), answers(answers), T);
    }

    private static List<Set<String>> blocks(long... answers) {
        return merged(answers).orElseThrow().blocks();
    }

    private static List<String> cohorts() {
        return COMPANY.get(0).cohorts();
    }

    private static ToLongFunction<String> answers(long... answers) {
        return cohort -> answers[cohorts().indexOf(cohort)];
    }
}
