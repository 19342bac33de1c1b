package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A unit around one person, filled up with made-up ones. */
class NewcomersTest {

    private static final int K = 10;

    @Test
    void newcomers_areAskedAndDoNotCountTowardsK() {
        var sybils = plan(
                new Headcount(List.of("Acme/Target"), 1, 9),
                new Headcount(List.of("Acme/Data"), 20, 3),
                new Headcount(List.of("Acme/Ops"), 20, 0));

        var unit = sybils.reports().get(0);
        assertThat(unit.cohorts()).hasSize(2);
        assertThat(unit.cohortOf("Acme/Target")).isEqualTo(unit.cohortOf("Acme/Data"));
        assertThat(sybils.invited()).isEqualTo(53);

        var veterans = plan(
                new Headcount(List.of("Acme/Target"), 10, 0),
                new Headcount(List.of("Acme/Data"), 20, 3),
                new Headcount(List.of("Acme/Ops"), 20, 0));
        assertThat(veterans.reports().get(0).cohorts()).hasSize(3);
    }

    @Test
    void unitOfNewcomersOnly_isPartOfAnother() {
        var plan = plan(new Headcount(List.of("Acme/New"), 0, 30), new Headcount(List.of("Acme/Old"), 20, 0));

        assertThat(plan.invited()).isEqualTo(50);
        assertThat(plan.reports().get(0).cohorts()).hasSize(1);
        assertThat(plan.reports().get(0).cohortOf("Acme/New")).isPresent();
    }

    @Test
    void newcomersAlone_areNoCompany() {
        assertThatThrownBy(() -> plan(new Headcount(List.of("Acme"), 4, 30)))
                .isInstanceOf(PlanImpossible.class)
                .hasMessageContaining("4 people who count, and 30 newcomers");
    }

    @Test
    void cohortOfMostlyNewPeople_isFresh() {
        var plan = plan(
                new Headcount(List.of("Acme/Half"), 10, 10),
                new Headcount(List.of("Acme/More"), 10, 11),
                new Headcount(List.of("Acme/Old"), 20, 0));

        var fresh = FreshCohort.of(
                plan,
                IntStream.range(0, 21)
                        .mapToObj(i -> new Newcomer(
                                "n" + i, i % 2 == 0 ? "ann" : "bob", List.of(i < 10 ? "Acme/Half" : "Acme/More")))
                        .toList());

        assertThat(fresh)
                .extracting(FreshCohort::cohort, FreshCohort::invited, FreshCohort::newcomers)
                .containsExactly(tuple("Acme/More", 21, 11));
        assertThat(fresh.get(0).addedBy()).containsExactly("ann", "bob");
    }

    private static Plan plan(Headcount... headcounts) {
        return new Planner().plan(List.of("unit"), K, List.of(headcounts));
    }
}
