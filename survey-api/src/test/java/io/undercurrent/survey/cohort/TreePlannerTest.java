package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.survey.cohort.testsupport.Company;
import io.undercurrent.survey.cohort.testsupport.Outline;
import org.junit.jupiter.api.Test;

/** The report {@code unit}, with k = 10. */
class TreePlannerTest {

    private static final int K = 10;

    @Test
    void units_of_k_or_more_stay_exact() {
        var report = Company.cutBy("unit")
                .with(12, "Acme/Engineering/Platform")
                .with(10, "Acme/Engineering/Mobile")
                .with(25, "Acme/Sales")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly("Acme 47", "  Engineering 22", "    Mobile 10", "    Platform 12", "  Sales 25");
        assertThat(report.cohorts())
                .containsExactly(
                        new PlannedCohort("Acme/Engineering/Mobile", 10),
                        new PlannedCohort("Acme/Engineering/Platform", 12),
                        new PlannedCohort("Acme/Sales", 25));
        assertThat(report.exactShare()).isEqualTo(1);
    }

    @Test
    void small_siblings_merge_smallest_first_and_what_is_left_joins_the_last_class() {
        var report = Company.cutBy("unit")
                .with(5, "Acme/Data")
                .with(9, "Acme/Legal")
                .with(6, "Acme/Ops")
                .with(8, "Acme/People")
                .with(7, "Acme/Web")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly("Acme 35", "  Data + Ops 11 merged", "  Legal + People + Web 24 merged");
        assertThat(report.exactShare()).isZero();
    }

    @Test
    void unit_whose_parts_merge_into_one_class_stays_whole() {
        var report = Company.cutBy("unit")
                .with(5, "Acme/Data")
                .with(6, "Acme/Ops")
                .with(7, "Acme/Web")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 18");
        assertThat(report.cohorts()).containsExactly(new PlannedCohort("Acme", 18));
    }

    @Test
    void single_small_unit_joins_its_smallest_sibling() {
        var report = Company.cutBy("unit")
                .with(20, "Acme/Sales")
                .with(12, "Acme/Platform")
                .with(3, "Acme/Tiny")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 35", "  Sales 20", "  Platform + Tiny 15 merged");
        assertThat(report.cohortOf("Acme/Tiny")).isEqualTo(report.cohortOf("Acme/Platform"));
        assertThat(report.exactShare()).isEqualTo(20 / 35.0);
    }

    @Test
    void small_unit_enters_the_smallest_cohort_of_a_divided_sibling() {
        var report = Company.cutBy("unit")
                .with(90, "Acme/Sales")
                .with(15, "Acme/Platform/Build")
                .with(11, "Acme/Platform/Run/Night")
                .with(30, "Acme/Platform/Run/Day")
                .with(3, "Acme/Tiny")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly(
                        "Acme 149",
                        "  Sales 90",
                        "  Platform + Tiny 59 merged",
                        "    Build 15",
                        "    Run + Tiny 44 merged",
                        "      Day 30",
                        "      Night + Tiny 14 merged");
    }

    @Test
    void people_directly_in_a_divided_unit_are_a_cohort_of_their_own() {
        var report = Company.cutBy("unit")
                .with(10, "Acme/Engineering")
                .with(20, "Acme/Engineering/Platform")
                .with(40, "Acme/Sales")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly(
                        "Acme 70",
                        "  Engineering 30",
                        "    Engineering (directly) 10",
                        "    Platform 20",
                        "  Sales 40");
        assertThat(report.cohortOf("Acme/Engineering")).contains("Acme/Engineering/~direct");
        assertThat(report.exactShare()).isEqualTo(1);
    }

    @Test
    void few_people_directly_in_a_unit_with_one_sub_unit_leave_it_whole() {
        var report = Company.cutBy("unit")
                .with(1, "Acme/Engineering")
                .with(20, "Acme/Engineering/Platform")
                .with(40, "Acme/Sales")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 61", "  Engineering 21", "  Sales 40");
        assertThat(report.cohortOf("Acme/Engineering/Platform")).contains("Acme/Engineering");
        assertThat(report.exactPeople()).isEqualTo(41);
    }

    @Test
    void few_people_directly_in_a_unit_enter_its_divided_sub_unit_which_then_is_not_shown() {
        var report = Company.cutBy("unit")
                .with(1, "Acme")
                .with(20, "Acme/Engineering/Platform")
                .with(30, "Acme/Engineering/Mobile")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly("Acme 51", "  Mobile 30", "  Acme (directly) + Platform 21 merged");
    }

    @Test
    void subtree_below_k_is_one_member_of_the_merger() {
        var report = Company.cutBy("unit")
                .with(2, "Acme/Labs/Paris")
                .with(3, "Acme/Labs/Rome")
                .with(6, "Acme/Ops")
                .with(30, "Acme/Sales")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 41", "  Sales 30", "  Labs + Ops 11 merged");
        assertThat(report.cohortOf("Acme/Labs/Paris")).isEqualTo(report.cohortOf("Acme/Ops"));
    }

    @Test
    void chain_of_units_keeps_a_group_for_each() {
        var report = Company.cutBy("unit")
                .with(20, "Acme/Europe/Berlin")
                .with(20, "Acme/Asia")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 40", "  Asia 20", "  Europe 20", "    Berlin 20");
        assertThat(report.groups().get(2).cohorts()).containsExactly("Acme/Europe/Berlin");
    }

    @Test
    void merged_group_has_an_id_made_from_its_members() {
        var groups = Company.cutBy("unit")
                .with(30, "Acme/Sales")
                .with(6, "Acme/Ops")
                .with(5, "Acme/Data")
                .firstReport(K)
                .groups();

        // printf 'Acme/Data\nAcme/Ops' | sha256sum
        assertThat(groups.get(2))
                .extracting(Group::id, Group::parent, Group::level, Group::exact)
                .containsExactly("Acme/~be7121be", "Acme", 1, false);
        assertThat(groups.get(2).members()).containsExactly("Acme/Data", "Acme/Ops");
        assertThat(groups.get(2).cohorts()).containsExactly(groups.get(2).id());
    }

    @Test
    void paths_without_a_common_first_unit_get_a_root_for_everyone() {
        var report = Company.cutBy("unit")
                .with(20, "Acme/Sales")
                .with(30, "Zeta")
                .with(10, " ")
                .firstReport(K);

        assertThat(Outline.of(report))
                .containsExactly("Everyone 60", "  (not stated) 10", "  Acme 20", "    Sales 20", "  Zeta 30");
        assertThat(report.groups().get(0).id()).isEqualTo("*");
        assertThat(report.cohortOf(null)).contains("(not stated)");
    }

    @Test
    void blanks_and_empty_segments_do_not_make_another_unit() {
        var report = Company.cutBy("unit")
                .with(6, "Acme/Sales")
                .with(6, " Acme / Sales/")
                .with(20, "Acme//Ops")
                .firstReport(K);

        assertThat(Outline.of(report)).containsExactly("Acme 32", "  Ops 20", "  Sales 12");
        assertThat(report.cohortOf("Acme/ Sales")).contains("Acme/Sales");
    }

    @Test
    void unit_named_like_an_id_of_the_planner_does_not_clash_with_it() {
        var report = Company.cutBy("unit")
                .with(20, "Acme")
                .with(30, "Acme/~direct")
                .with(10, "*")
                .firstReport(K);

        assertThat(report.groups())
                .extracting(Group::id)
                .containsExactly("*", "=*", "Acme", "Acme/~direct", "Acme/=~direct");
        assertThat(report.cohortOf("Acme")).contains("Acme/~direct");
        assertThat(report.cohortOf("Acme/~direct")).contains("Acme/=~direct");
    }
}
