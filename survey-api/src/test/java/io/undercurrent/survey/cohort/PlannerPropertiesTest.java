package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.survey.cohort.testsupport.Companies;
import io.undercurrent.survey.cohort.testsupport.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every roster: ragged trees, odd names, missing values. */
class PlannerPropertiesTest {

    private static final List<String> REPORTS = List.of("unit", "location", "tenure");

    @Property(tries = 500)
    void cohorts_hold_everyone_once_and_at_least_k_people_each(
            @ForAll("rosters") List<Headcount> roster, @ForAll @IntRange(min = 1, max = 12) int k) {
        for (PlannedReport report : plan(roster, k).reports()) {
            assertThat(report.cohorts()).allMatch(cohort -> cohort.invited() >= k);
            assertThat(report.cohorts()).extracting(PlannedCohort::id).doesNotHaveDuplicates();
            assertThat(report.cohorts())
                    .isSortedAccordingTo(
                            Comparator.comparingInt(PlannedCohort::invited).thenComparing(PlannedCohort::id));
            assertThat(report.cohorts()).allSatisfy(cohort -> assertThat(peopleIn(cohort.id(), report, roster))
                    .isEqualTo(cohort.invited()));
            assertThat(report.invited()).isEqualTo(people(roster));
        }
    }

    @Property(tries = 500)
    void groups_are_a_tree_of_unions_of_cohorts(
            @ForAll("rosters") List<Headcount> roster, @ForAll @IntRange(min = 1, max = 12) int k) {
        for (PlannedReport report : plan(roster, k).reports()) {
            List<String> order =
                    report.cohorts().stream().map(PlannedCohort::id).toList();
            List<Group> groups = report.groups();
            assertThat(groups).extracting(Group::id).doesNotHaveDuplicates();
            assertThat(groups.get(0).cohorts()).isEqualTo(order);
            assertThat(groups.get(0).parent()).isNull();
            assertThat(groups.get(0).level()).isZero();
            for (Group group : groups) {
                assertThat(group.cohorts())
                        .isEqualTo(
                                order.stream().filter(group.cohorts()::contains).toList());
                List<Group> children = children(group, groups);
                if (children.isEmpty()) {
                    assertThat(group.cohorts()).containsExactly(group.id());
                } else {
                    assertThat(children.stream().flatMap(child -> child.cohorts().stream()))
                            .containsExactlyInAnyOrderElementsOf(group.cohorts());
                    assertThat(groups.indexOf(children.get(0))).isGreaterThan(groups.indexOf(group));
                    assertThat(children).allMatch(child -> child.level() == group.level() + 1);
                }
            }
            assertThat(groups.stream().skip(1)).extracting(Group::parent).isSubsetOf(ids(groups));
        }
    }

    @Property(tries = 500)
    void exact_group_holds_exactly_the_people_of_its_unit_or_category(
            @ForAll("rosters") List<Headcount> roster, @ForAll @IntRange(min = 1, max = 12) int k) {
        for (PlannedReport report : plan(roster, k).reports()) {
            int position = REPORTS.indexOf(report.name());
            for (Group group : report.groups()) {
                int own = roster.stream()
                        .filter(headcount -> belongs(report, headcount.values().get(position), group.id()))
                        .mapToInt(Headcount::people)
                        .sum();
                if (group.exact()) {
                    assertThat(group.members()).containsExactly(group.id());
                    assertThat(Outline.people(report, group)).isEqualTo(own);
                } else {
                    assertThat(group.members()).hasSizeGreaterThan(1).isSorted();
                }
            }
        }
    }

    @Property(tries = 200)
    void plan_does_not_depend_on_the_order_of_the_roster(
            @ForAll("rosters") List<Headcount> roster,
            @ForAll @IntRange(min = 1, max = 12) int k,
            @ForAll Random random) {
        List<Headcount> shuffled = new ArrayList<>(roster);
        Collections.shuffle(shuffled, random);

        assertThat(plan(shuffled, k)).isEqualTo(plan(roster, k));
    }

    @Property(tries = 200)
    void plan_does_not_depend_on_how_the_roster_was_counted(
            @ForAll("rosters") List<Headcount> roster, @ForAll @IntRange(min = 1, max = 12) int k) {
        List<Headcount> oneByOne = roster.stream()
                .flatMap(headcount ->
                        IntStream.range(0, headcount.people()).mapToObj(person -> new Headcount(headcount.values(), 1)))
                .toList();

        assertThat(plan(oneByOne, k)).isEqualTo(plan(roster, k));
    }

    @Provide
    Arbitrary<List<Headcount>> rosters() {
        return Companies.headcounts().list().ofMinSize(1).ofMaxSize(40);
    }

    private static Plan plan(List<Headcount> roster, int k) {
        assumeThat(people(roster)).isGreaterThanOrEqualTo(k);
        return new Planner().plan(REPORTS, k, roster);
    }

    private static int people(List<Headcount> roster) {
        return roster.stream().mapToInt(Headcount::people).sum();
    }

    private static int peopleIn(String cohort, PlannedReport report, List<Headcount> roster) {
        int position = REPORTS.indexOf(report.name());
        return roster.stream()
                .filter(headcount -> report.cohortOf(headcount.values().get(position))
                        .orElseThrow()
                        .equals(cohort))
                .mapToInt(Headcount::people)
                .sum();
    }

    /** Whether a person with this value stands in the exact group of this id, by the rules of GroupNaming. */
    private static boolean belongs(PlannedReport report, String value, String group) {
        String own = GroupNaming.valueId(report.name(), RosterValue.canonical(report.name(), value));
        return group.equals("*")
                || own.equals(group)
                || group.equals(own + "/~direct")
                || report.name().equals(Report.UNIT) && own.startsWith(group + "/");
    }

    private static List<Group> children(Group group, List<Group> groups) {
        return groups.stream()
                .filter(other -> group.id().equals(other.parent()))
                .toList();
    }

    private static HashSet<String> ids(List<Group> groups) {
        return new HashSet<>(groups.stream().map(Group::id).toList());
    }
}
