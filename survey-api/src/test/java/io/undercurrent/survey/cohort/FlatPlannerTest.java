package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.cohort.testsupport.Company;
import io.undercurrent.survey.cohort.testsupport.Outline;
import org.junit.jupiter.api.Test;

/** A report of one attribute, with k = 10. */
class FlatPlannerTest {

    private static final int K = 10;

    @Test
    void categories_of_k_or_more_stay_exact() {
        var report =
                Company.cutBy("location").with(30, "Berlin").with(10, "Lagos").firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 40", "  Berlin 30", "  Lagos 10");
        assertThat(report.groups()).extracting(Group::id).containsExactly("*", "Berlin", "Lagos");
        assertThat(report.exactShare()).isEqualTo(1);
    }

    @Test
    void all_categories_below_k_become_other() {
        var report = Company.cutBy("location")
                .with(30, "Berlin")
                .with(9, "Lagos")
                .with(1, "Rome")
                .with(2, "Oslo")
                .with(12, "Paris")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 54", "  Berlin 30", "  Paris 12", "  Other 12 merged");
        assertThat(report.groups().get(3).members()).containsExactly("Lagos", "Oslo", "Rome");
        assertThat(report.groups().get(3).id()).startsWith("*/~");
        assertThat(report.exactShare()).isEqualTo(42 / 54.0);
    }

    @Test
    void merged_class_beside_a_category_called_other_is_named_after_its_members() {
        var report = Company.cutBy("location")
                .with(30, "Other")
                .with(6, "Oslo")
                .with(6, "Rome")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 42", "  Other 30", "  Oslo + Rome 12 merged");
    }

    @Test
    void other_below_k_takes_the_smallest_category_that_is_left() {
        var report = Company.cutBy("location")
                .with(30, "Berlin")
                .with(2, "Oslo")
                .with(12, "Paris")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 44", "  Berlin 30", "  Other 14 merged");
        assertThat(report.cohortOf("Oslo")).isEqualTo(report.cohortOf("Paris"));
    }

    @Test
    void report_that_cannot_be_divided_shows_the_total_only() {
        var report =
                Company.cutBy("location").with(30, "Berlin").with(2, "Oslo").firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 32");
        assertThat(report.cohorts()).containsExactly(new PlannedCohort("*", 32));
        assertThat(report.exactShare()).isZero();
    }

    @Test
    void missing_value_is_a_category() {
        var report = Company.cutBy("location")
                .with(30, "Berlin")
                .with(5, (String) null)
                .with(6, "  ")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 41", "  (not stated) 11", "  Berlin 30");
        assertThat(report.cohortOf(null)).contains("(not stated)");
    }

    @Test
    void category_named_like_an_id_of_the_planner_does_not_clash_with_it() {
        var report = Company.cutBy("location")
                .with(10, "*")
                .with(11, "~x")
                .with(12, "=*")
                .firstReport(K);

        assertThat(report.groups()).extracting(Group::id).containsExactly("*", "=*", "==*", "=~x");
        assertThat(report.exactShare()).isEqualTo(1);
        assertThat(report.cohortOf("*")).contains("=*");
    }

    @Test
    void slash_does_not_make_a_flat_category_a_path() {
        var report = Company.cutBy("location")
                .with(10, "Berlin/Mitte")
                .with(10, "Berlin")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Everyone 20", "  Berlin 10", "  Berlin/Mitte 10");
    }

    @Test
    void value_that_nobody_had_has_no_cohort() {
        var report = Company.cutBy("location").with(10, "Berlin").firstReport(K);

        assertThat(report.cohortOf("Lagos")).isEmpty();
    }
}
