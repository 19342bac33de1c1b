package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.undercurrent.survey.cohort.testsupport.Companies;
import io.undercurrent.survey.cohort.testsupport.Company;
import io.undercurrent.survey.cohort.testsupport.Outline;
import io.undercurrent.survey.cohort.testsupport.Subtraction;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CrossReportCheckTest {

    @Test
    void location_that_almost_agrees_with_the_units_is_merged() {
        var plan = Company.cutBy("unit", "location")
                .with(40, "Acme/Engineering", "Berlin")
                .with(30, "Acme/Sales", "Hamburg")
                .with(2, "Acme/Sales", "Berlin")
                .with(30, "Acme/Support", "Hamburg")
                .with(30, "Acme/Support", "Lagos")
                .plan(10);

        assertThat(plan.merges())
                .containsExactly(new CrossReportMerge(
                        "location",
                        "unit",
                        2,
                        "Berlin minus Engineering would leave 2 people, so location Berlin is shown with Hamburg."));
        assertThat(Outline.of(plan.reports().get(1)))
                .containsExactly("Everyone 132", "  Lagos 30", "  Berlin + Hamburg 102 merged");
        assertThat(plan.reports().get(1).cohortOf("Berlin"))
                .isEqualTo(plan.reports().get(1).cohortOf("Hamburg"));
    }

    @Test
    void smallest_category_of_the_smaller_side_is_the_one_to_merge() {
        var plan = Company.cutBy("unit", "location")
                .with(40, "Acme/Europe", "Berlin")
                .with(25, "Acme/Europe", "Oslo")
                .with(60, "Acme/America", "Boston")
                .with(40, "Acme/America", "Rio")
                .with(2, "Acme/America", "Berlin")
                .plan(10);

        assertThat(plan.merges())
                .extracting(CrossReportMerge::explanation)
                .containsExactly(
                        "Berlin + Oslo minus Europe would leave 2 people, so location Oslo is shown with Rio.");
    }

    @Test
    void reports_that_agree_wholly_disclose_nothing_new() {
        var plan = Company.cutBy("unit", "location")
                .with(40, "Acme/Engineering", "Berlin")
                .with(30, "Acme/Sales", "Hamburg")
                .plan(10);

        assertThat(plan.merges()).isEmpty();
    }

    @Test
    void reports_that_have_nothing_to_do_with_each_other_are_safe() {
        var plan = Company.cutBy("unit", "location")
                .with(20, "Acme/Engineering", "Berlin")
                .with(20, "Acme/Engineering", "Hamburg")
                .with(20, "Acme/Sales", "Berlin")
                .with(20, "Acme/Sales", "Hamburg")
                .plan(10);

        assertThat(plan.merges()).isEmpty();
    }

    @Test
    void cohort_of_fewer_than_2k_people_alone_is_no_reason_to_merge() {
        var plan = Company.cutBy("unit", "location")
                .with(45, "Acme/Engineering", "Berlin")
                .with(5, "Acme/Engineering", "Oslo")
                .with(45, "Acme/Sales", "Berlin")
                .with(5, "Acme/Sales", "Oslo")
                .plan(10);

        assertThat(plan.merges()).isEmpty();
    }

    @Test
    void one_person_is_said_in_the_singular_and_a_report_with_one_category_left_is_explained() {
        var plan = Company.cutBy("unit", "location")
                .with(40, "Acme/Engineering", "Berlin")
                .with(30, "Acme/Sales", "Hamburg")
                .with(1, "Acme/Sales", "Berlin")
                .plan(10);

        assertThat(plan.merges())
                .extracting(CrossReportMerge::explanation)
                .containsExactly(
                        "Sales minus Hamburg would leave 1 person, so location Hamburg is shown with Berlin. That leaves one category:"
                                + " location shows the total only.");
        assertThat(Outline.of(plan.reports().get(1))).containsExactly("Everyone 71");
    }

    @Test
    void of_two_flat_reports_the_less_important_is_merged() {
        var plan = Company.cutBy("location", "tenure")
                .with(40, "Berlin", "long")
                .with(30, "Lagos", "short")
                .with(3, "Lagos", "long")
                .plan(10);

        assertThat(plan.merges()).extracting(CrossReportMerge::report).containsExactly("tenure");
    }

    @Test
    void tree_is_kept_even_if_it_comes_last() {
        var plan = Company.cutBy("location", "unit")
                .with(40, "Berlin", "Acme/Engineering")
                .with(30, "Lagos", "Acme/Sales")
                .with(3, "Lagos", "Acme/Engineering")
                .plan(10);

        assertThat(plan.merges()).extracting(CrossReportMerge::report).containsExactly("location");
    }

    /**
     * Lagos is exactly the short-tenured at first, and long and mid share Berlin: nothing to combine. When the roles
     * make tenure show long with short, that class minus Lagos is long.
     */
    @Test
    void merge_that_upsets_a_pair_checked_before_is_followed_by_another() {
        var company = Company.cutBy("location", "role", "tenure")
                .with(12, "Berlin", "lead", "long")
                .with(30, "Berlin", "staff", "mid")
                .with(3, "Lagos", "lead", "short")
                .with(37, "Lagos", "staff", "short");
        var plan = company.plan(10);

        assertThat(plan.merges())
                .extracting(CrossReportMerge::report, CrossReportMerge::against, CrossReportMerge::people)
                .containsExactly(tuple("tenure", "role", 3), tuple("tenure", "location", 12));
        assertThat(plan.merges().get(1).explanation())
                .startsWith("Berlin minus mid would leave 12 people, so tenure mid is shown with long + short.");
    }

    @Property(tries = 2000)
    void merges_exactly_when_trying_every_combination_finds_a_light_cut(
            @ForAll("pairs") List<Headcount> headcounts, @ForAll @IntRange(min = 2, max = 6) int k) {
        assumeThat(people(headcounts)).isGreaterThanOrEqualTo(k);
        var drafts = IntStream.range(0, 2)
                .mapToObj(position -> new ReportDraft("r" + position, position, k, headcounts))
                .toList();
        var unchecked = new Plan(drafts.stream().map(ReportDraft::finished).toList(), List.of());
        List<Integer> fewest = fewestIsolated(unchecked, headcounts).stream()
                .filter(people -> people < 2 * k)
                .toList();

        var merges = new CrossReportCheck(k, headcounts).repair(drafts);
        assertThat(merges.isEmpty()).isEqualTo(fewest.isEmpty());
        assertThat(merges.stream().limit(1))
                .allSatisfy(merge -> assertThat(merge.people()).isBetween(fewest.get(0), 2 * k - 1));
    }

    @Property(tries = 1000)
    void no_combination_of_two_reports_isolates_fewer_than_2k(
            @ForAll("triples") List<Headcount> headcounts, @ForAll @IntRange(min = 2, max = 6) int k) {
        assumeThat(people(headcounts)).isGreaterThanOrEqualTo(k);
        var plan = new Planner().plan(List.of("first", "second", "third"), k, headcounts);

        assertThat(fewestIsolated(plan, headcounts)).allMatch(people -> people >= 2 * k);
    }

    @Provide
    Arbitrary<List<Headcount>> pairs() {
        return Companies.entangled(2);
    }

    @Provide
    Arbitrary<List<Headcount>> triples() {
        return Companies.entangled(3);
    }

    private static int people(List<Headcount> headcounts) {
        return headcounts.stream().mapToInt(Headcount::people).sum();
    }

    private static List<Integer> fewestIsolated(Plan plan, List<Headcount> headcounts) {
        int reports = plan.reports().size();
        return IntStream.range(0, reports)
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, reports)
                        .mapToObj(second -> new Subtraction(plan, first, second, headcounts)))
                .flatMapToInt(pair -> pair.fewestIsolated().stream())
                .boxed()
                .toList();
    }
}
