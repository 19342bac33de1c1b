package io.undercurrent.dashboard.disclosure;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.QUESTIONNAIRE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.STRAIN;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.only;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.statistics;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.strain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Indicator;
import io.undercurrent.dashboard.testsupport.RandomReport;
import io.undercurrent.dashboard.testsupport.SampleTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportDisclosureTest {

    private static final int T = 5;
    private static final List<Indicator> INDICATORS = QUESTIONNAIRE.indicators();

    private static final List<Group> COMPANY = new SampleTree("Acme")
            .unit("Acme/Eng")
            .team("Acme/Eng/Data")
            .team("Acme/Eng/Ops")
            .team("Acme/Eng/Web")
            .team("Acme/Sales")
            .groups();

    /** What the promise comes down to: an atom is the least that all published groups together can tell apart. */
    @Property
    void everyDifferenceOfPublishedFigures_restsOnNobodyOrOnEnough(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 9) int t) {
        var report = new RandomReport(seed);
        var disclosure = new ReportDisclosure(report.groups(), report.statistics(), INDICATORS, t, List.of());

        var shown = disclosure.groups().stream().filter(disclosure::publishes).toList();
        assertEnough(shown, report, CohortStatistics::ballots, t);
        for (Indicator indicator : INDICATORS) {
            var cells = disclosure.groups().stream()
                    .filter(group -> disclosure.publishes(group, indicator))
                    .toList();
            assertEnough(cells, report, indicator::answers, t);
            for (String part : indicator.parts()) {
                assertEnough(cells, report, indicator(part)::answers, t);
            }
        }
    }

    private static void assertEnough(
            List<Group> published, RandomReport report, ToLongFunction<CohortStatistics> answers, int t) {
        for (Collection<String> atom : atoms(published)) {
            long count = answers.applyAsLong(report.statistics(atom));
            assertThat(count == 0 || count >= t)
                    .as("%d answers of %s", count, atom)
                    .isTrue();
        }
    }

    /** Cohorts that are in exactly the same groups: no sum or difference of the groups' figures tells them apart. */
    private static Collection<List<String>> atoms(List<Group> published) {
        var signatures = new TreeMap<String, StringBuilder>();
        for (int i = 0; i < published.size(); i++) {
            var mark = i + ",";
            published.get(i).cohorts().forEach(cohort -> signatures
                    .computeIfAbsent(cohort, any -> new StringBuilder())
                    .append(mark));
        }
        var atoms = new LinkedHashMap<String, List<String>>();
        signatures.forEach((cohort, signature) -> atoms.computeIfAbsent(signature.toString(), any -> new ArrayList<>())
                .add(cohort));
        return atoms.values();
    }

    @Property(tries = 300)
    void indicator_isPublishedOnlyWhereTheGroupAndItsPartsAre(@ForAll long seed) {
        var report = new RandomReport(seed);
        var disclosure = new ReportDisclosure(report.groups(), report.statistics(), INDICATORS, T, List.of());

        for (Group group : disclosure.groups()) {
            for (Indicator indicator : INDICATORS) {
                if (disclosure.publishes(group, indicator)) {
                    assertThat(disclosure.publishes(group)).isTrue();
                    assertThat(indicator.parts()).allMatch(part -> disclosure.publishes(group, indicator(part)));
                }
            }
        }
    }

    @Property(tries = 200)
    void everyBallotOfAReport_isInASmallestPublishedGroup(@ForAll long seed) {
        var report = new RandomReport(seed);
        var disclosure = new ReportDisclosure(report.groups(), report.statistics(), List.of(), T, List.of());
        var all = report.statistics(report.groups().get(0).cohorts()).ballots();

        assertThat(disclosure.publishes(report.groups().get(0))).isEqualTo(all >= T);
    }

    @Property(tries = 100)
    void decision_doesNotDependOnTheOrderOfStatistics(@ForAll long seed) {
        var report = new RandomReport(seed);
        var cohorts = new ArrayList<>(report.statistics().keySet());
        Collections.reverse(cohorts);
        var reversed = new LinkedHashMap<String, CohortStatistics>();
        cohorts.forEach(cohort -> reversed.put(cohort, report.statistics().get(cohort)));

        var one = new ReportDisclosure(report.groups(), report.statistics(), INDICATORS, T, List.of());
        var other = new ReportDisclosure(report.groups(), reversed, INDICATORS, T, List.of());

        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.groups())
                .allSatisfy(group -> INDICATORS.forEach(indicator ->
                        assertThat(other.publishes(group, indicator)).isEqualTo(one.publishes(group, indicator))));
    }

    @Test
    void teamThatIsTooSmall_hidesASiblingAndIsShownTogetherWithIt() {
        var disclosure = disclosure(ballots(8), ballots(3), ballots(9), ballots(7));

        assertThat(disclosure.groups())
                .extracting(Group::id)
                .containsExactly(
                        "Acme",
                        "Acme/Eng",
                        "Acme/Eng/Data",
                        "Acme/Eng/Ops",
                        "Acme/Eng/Web",
                        "Acme/Eng/~abd8c906",
                        "Acme/Sales");
        assertThat(disclosure.groups().stream().filter(disclosure::publishes))
                .extracting(Group::name)
                .containsExactly("Acme", "Eng", "Web", "Data + Ops", "Sales");
    }

    @Test
    void mergedGroup_saysWhatItIsMadeOf() {
        var disclosure = disclosure(ballots(8), ballots(9), ballots(9), ballots(2));

        var merged = disclosure.groups().get(disclosure.groups().size() - 1);

        assertThat(merged.name()).isEqualTo("Data + Sales");
        assertThat(merged.parent()).isEqualTo("Acme");
        assertThat(merged.level()).isEqualTo(1);
        assertThat(merged.exact()).isFalse();
        assertThat(merged.members()).containsExactly("Acme/Eng/Data", "Acme/Sales");
        assertThat(merged.cohorts()).containsExactly("Acme/Eng/Data", "Acme/Sales");
    }

    @Test
    void mergedGroupOfManyParts_namesTheFirstTwo() {
        var tree = new SampleTree("Acme").team("Acme/Large");
        var statistics = new HashMap<String, CohortStatistics>();
        statistics.put("Acme/Large", ballots(20));
        for (var name : List.of("A", "B", "C", "D", "E")) {
            tree.team("Acme/" + name);
            statistics.put("Acme/" + name, ballots(1));
        }

        var disclosure = new ReportDisclosure(tree.groups(), statistics, INDICATORS, T, List.of());

        assertThat(disclosure.groups().get(7).name()).isEqualTo("A + B + 3 more");
    }

    @Test
    void skipsInATeam_hideTheItemThereAndInASibling() {
        var skipping = new ArrayList<>(Collections.nCopies(5, new Answers(null, null)));
        skipping.addAll(Collections.nCopies(4, only(WORRY, 3)));
        var disclosure = disclosure(statistics(skipping), ballots(6), ballots(9), ballots(7));

        var publishingBelonging = disclosure.groups().stream()
                .filter(group -> disclosure.publishes(group, indicator(BELONG)))
                .map(Group::name);

        assertThat(disclosure.groups()).allMatch(disclosure::publishes);
        assertThat(publishingBelonging).containsExactly("Acme", "Eng", "Web", "Sales");
    }

    @Test
    void index_isHiddenWhereOneOfItsItemsIs() {
        var withoutBelonging = IntStream.range(0, 9)
                .mapToObj(person -> new Answers(Map.of(WORRY, 1 + person % 5, "ALONE", 1 + person % 5), null))
                .toList();
        var disclosure = disclosure(statistics(withoutBelonging), ballots(6), ballots(9), ballots(7));
        var data = disclosure.groups().get(2);

        assertThat(disclosure.publishes(data, indicator(WORRY))).isTrue();
        assertThat(disclosure.publishes(data, indicator(STRAIN))).isFalse();
    }

    @Test
    void companyWithTooFewBallots_publishesNothing() {
        var disclosure = disclosure(ballots(1), ballots(1), ballots(1), ballots(1));

        assertThat(disclosure.groups()).isEqualTo(COMPANY).noneMatch(disclosure::publishes);
    }

    @Test
    void answersOfAnUnknownCohort_areRefused() {
        assertThatThrownBy(
                        () -> new ReportDisclosure(COMPANY, Map.of("Elsewhere", ballots(5)), INDICATORS, T, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a cohort that the report does not have");
    }

    /** Ops agrees; without it and Web, which is the next in line, Eng would tell what Ops said. */
    @Test
    void unanimousTeam_isClipped_andHidesASibling() {
        var disclosure = disclosure(ballots(8), agreeing(12), ballots(9), ballots(7));

        assertThat(disclosure.groups()).allMatch(disclosure::publishes);
        assertThat(publishing(WORRY, disclosure)).containsExactly("Acme", "Eng", "Web", "Sales");
        assertThat(clipping(WORRY, disclosure)).containsExactly("Ops");
        assertThat(publishing(STRAIN, disclosure)).containsExactly("Acme", "Eng", "Web", "Sales");
        assertThat(clipping(STRAIN, disclosure)).isEmpty();
    }

    @Test
    void unanimousTeamBelowTen_isHidden() {
        var disclosure = disclosure(ballots(8), agreeing(9), ballots(9), ballots(7));

        assertThat(publishing(WORRY, disclosure)).containsExactly("Acme", "Eng", "Web", "Sales");
        assertThat(clipping(WORRY, disclosure)).isEmpty();
    }

    @Test
    void unanimousCompany_isClippedEverywhere() {
        var disclosure = disclosure(agreeing(12), agreeing(11), agreeing(9), ballots(5));

        assertThat(publishing(WORRY, disclosure)).isEmpty();
        assertThat(clipping(WORRY, disclosure)).containsExactly("Acme", "Eng", "Data", "Ops");
        assertThat(publishing(STRAIN, disclosure)).isEmpty();
    }

    /** In no published difference have 90 % answered alike: an atom is the least that there is. */
    @Property
    void everyDifferenceOfPublishedFigures_holdsAnswersThatDiffer(@ForAll long seed) {
        var report = new RandomReport(seed);
        var disclosure = new ReportDisclosure(report.groups(), report.statistics(), INDICATORS, T, List.of());

        for (Indicator indicator : INDICATORS) {
            var cells = disclosure.groups().stream()
                    .filter(group -> disclosure.publishes(group, indicator))
                    .toList();
            for (Collection<String> atom : atoms(cells)) {
                var statistics = report.statistics(atom);
                long answers = indicator.answers(statistics);
                assertThat(new Alike(indicator.alike(statistics)).isMostOf(answers))
                        .as("%s of %s", indicator.id(), atom)
                        .isFalse();
            }
        }
    }

    private static List<String> publishing(String indicator, ReportDisclosure disclosure) {
        return disclosure.groups().stream()
                .filter(group -> disclosure.publishes(group, indicator(indicator)))
                .map(Group::name)
                .toList();
    }

    private static List<String> clipping(String indicator, ReportDisclosure disclosure) {
        return disclosure.groups().stream()
                .filter(group -> disclosure.clips(group, indicator(indicator)))
                .map(Group::name)
                .toList();
    }

    private static CohortStatistics agreeing(int people) {
        return statistics(Collections.nCopies(people, strain(5, 4, 3)));
    }

    private static ReportDisclosure disclosure(
            CohortStatistics data, CohortStatistics ops, CohortStatistics web, CohortStatistics sales) {
        var statistics = Map.of("Acme/Eng/Data", data, "Acme/Eng/Ops", ops, "Acme/Eng/Web", web, "Acme/Sales", sales);
        return new ReportDisclosure(COMPANY, statistics, INDICATORS, T, List.of());
    }

    private static CohortStatistics ballots(int people) {
        return statistics(IntStream.range(0, people)
                .mapToObj(person -> strain(1 + person % 5, 5 - person % 5, 1 + person % 4))
                .toList());
    }

    private static Indicator indicator(String id) {
        return INDICATORS.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
