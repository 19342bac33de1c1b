package io.undercurrent.survey.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.wave.Comparability.OfReport;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.wave.FrozenPlan.FrozenReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A company of two units, of which Eng has two teams. */
class MovementsTest {

    private static final int T = 5;
    private static final List<String> COHORTS = List.of("A/Eng/Data", "A/Eng/Web", "A/Ops");
    private static final FrozenReport PLAN = new FrozenReport(
            "unit",
            COHORTS,
            List.of(
                    group("A", null, 0, "A/Eng/Data", "A/Eng/Web", "A/Ops"),
                    group("A/Eng", "A", 1, "A/Eng/Data", "A/Eng/Web"),
                    group("A/Eng/Data", "A/Eng", 2, "A/Eng/Data"),
                    group("A/Eng/Web", "A/Eng", 2, "A/Eng/Web"),
                    group("A/Ops", "A", 1, "A/Ops")));

    @Test
    void nobodyMoved_andEverythingIsComparable() {
        var comparable = comparable(new Flow("A/Eng/Data", "A/Eng/Data", 20), new Flow("A/Ops", "A/Ops", 20));

        assertThat(comparable.groups()).containsExactly("A", "A/Eng", "A/Eng/Data", "A/Eng/Web", "A/Ops");
        assertThat(comparable.cohorts()).containsExactlyElementsOf(COHORTS);
    }

    @Test
    void onePersonWhoJoins_breaksTheGroupAndAllAbove() {
        var comparable = comparable(new Flow(null, "A/Eng/Data", 1), new Flow("A/Ops", "A/Ops", 20));

        assertThat(comparable.groups()).containsExactly("A/Eng/Web", "A/Ops");
        assertThat(comparable.cohorts()).containsExactly("A/Eng/Web", "A/Ops");
    }

    @Test
    void whoMovesInsideAGroup_doesNotBreakIt() {
        var comparable = comparable(new Flow("A/Eng/Data", "A/Eng/Web", 1));

        assertThat(comparable.groups()).containsExactly("A", "A/Eng", "A/Ops");
        assertThat(comparable.cohorts()).containsExactly("A/Ops");
    }

    @Test
    void aSwap_countsBothWays() {
        var swap = comparable(new Flow("A/Eng/Data", "A/Ops", 2), new Flow("A/Ops", "A/Eng/Data", 2));
        assertThat(swap.groups()).containsExactly("A", "A/Eng/Web");

        var larger = comparable(new Flow("A/Eng/Data", "A/Ops", 3), new Flow("A/Ops", "A/Eng/Data", 2));
        assertThat(larger.groups()).hasSize(5);
        assertThat(larger.cohorts())
                .as("a union of the two would have no mover at all, another five")
                .hasSize(1);
    }

    @Test
    void groupThatDidNotExist_isNotComparable() {
        var before = new FrozenReport("unit", List.of("A"), List.of(group("A", null, 0, "A")));

        var comparable = new Movements(before, PLAN, T).comparable(List.of(new Flow("A", "A/Ops", 20)));

        assertThat(comparable.groups()).containsExactly("A");
        assertThat(comparable.cohorts()).isEmpty();
    }

    /** Against a count person by person, for every union of cohorts. */
    @Property(tries = 300)
    void whatIsNamed_isComparable_inEveryUnion(@ForAll long seed) {
        var random = new Random(seed);
        var flows = new ArrayList<Flow>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var from = any(random);
            var to = any(random);
            if (!Objects.equals(from, to)) {
                flows.add(new Flow(from, to, 1 + random.nextInt(6)));
            }
        }
        var comparable = new Movements(PLAN, PLAN, T).comparable(flows);

        Map<String, Set<String>> unions = new HashMap<>();
        PLAN.groups().forEach(group -> unions.put(group.id(), Set.copyOf(group.cohorts())));
        unions.forEach((group, cohorts) ->
                assertThat(comparable.groups().contains(group)).isEqualTo(isSafe(moved(flows, cohorts))));
        var named = comparable.cohorts();
        for (int bits = 1; bits < 1 << named.size(); bits++) {
            var union = new HashSet<String>();
            for (int i = 0; i < named.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    union.add(named.get(i));
                }
            }
            assertThat(isSafe(moved(flows, union))).as("%s of %s", union, flows).isTrue();
        }
    }

    private static boolean isSafe(int people) {
        return people == 0 || people >= T;
    }

    private static int moved(List<Flow> flows, Set<String> union) {
        return flows.stream()
                .filter(flow -> isIn(union, flow.from()) != isIn(union, flow.to()))
                .mapToInt(Flow::people)
                .sum();
    }

    private static boolean isIn(Set<String> union, String cohort) {
        return cohort != null && union.contains(cohort);
    }

    private static String any(Random random) {
        int place = random.nextInt(COHORTS.size() + 1);
        return place == COHORTS.size() ? null : COHORTS.get(place);
    }

    private static OfReport comparable(Flow... flows) {
        return new Movements(PLAN, PLAN, T).comparable(List.of(flows));
    }

    private static Group group(String id, String parent, int level, String... cohorts) {
        return new Group(id, id, parent, level, true, List.of(id), List.of(cohorts));
    }
}
