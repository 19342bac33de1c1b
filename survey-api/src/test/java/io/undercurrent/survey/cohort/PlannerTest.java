package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.survey.cohort.testsupport.Company;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private final Planner planner = new Planner();

    @Test
    void every_report_has_a_partition_of_everyone() {
        var plan = Company.cutBy("unit", "location", "tenure")
                .with(30, "Acme/Engineering", "Berlin", "long")
                .with(30, "Acme/Engineering", "Lagos", "short")
                .with(30, "Acme/Sales", "Berlin", "short")
                .with(30, "Acme/Sales", "Lagos", null)
                .plan(10);

        assertThat(plan.invited()).isEqualTo(120);
        assertThat(plan.reports()).extracting(PlannedReport::name).containsExactly("unit", "location", "tenure");
        assertThat(plan.reports()).extracting(PlannedReport::invited).containsOnly(120);
        assertThat(plan.report("tenure").orElseThrow().cohorts())
                .containsExactly(
                        new PlannedCohort("(not stated)", 30),
                        new PlannedCohort("long", 30),
                        new PlannedCohort("short", 60));
        assertThat(plan.report("comment")).isEmpty();
    }

    @Test
    void combinations_that_nobody_has_leave_no_trace() {
        var report =
                Company.cutBy("location").with(10, "Berlin").with(0, "Lagos").firstReport(10);

        assertThat(report.cohortOf("Lagos")).isEmpty();
        assertThat(report.exactShare()).isEqualTo(1);
    }

    @Test
    void empty_roster_cannot_be_planned() {
        assertThatThrownBy(() -> planner.plan(List.of("unit"), 10, List.of()))
                .isInstanceOf(PlanImpossible.class)
                .hasMessage("The roster is empty: there is nobody to ask.");
    }

    @Test
    void fewer_than_k_people_cannot_be_planned() {
        var company = Company.cutBy("unit").with(4, "Acme/Sales").with(5, "Acme/Ops");

        assertThatThrownBy(() -> company.plan(10))
                .isInstanceOf(PlanImpossible.class)
                .hasMessageStartingWith("The roster has 9 people and every cohort needs at least k = 10");
    }

    @Test
    void plan_without_reports_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> planner.plan(List.of(), 10, List.of()));
    }

    @Test
    void report_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.plan(List.of("unit", "unit"), 10, List.of()))
                .withMessageContaining("named twice");
    }

    @Test
    void headcount_with_a_value_too_few_is_refused() {
        var headcounts = List.of(new Headcount(List.of("Acme"), 20));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.plan(List.of("unit", "location"), 10, headcounts))
                .withMessageContaining("one value for each report");
    }

    @Test
    void negative_headcount_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Headcount(List.of("Acme"), -1));
    }
}
