package io.undercurrent.auditor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.auditor.testsupport.Employee;
import io.undercurrent.auditor.testsupport.Publisher;
import io.undercurrent.auditor.testsupport.Questions;
import io.undercurrent.auditor.testsupport.RandomCompany;
import io.undercurrent.auditor.verdict.Finding;
import io.undercurrent.auditor.verdict.Finding.Kind;
import io.undercurrent.auditor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Releases that break one rule each; what the rule is for is what the auditor then gets. */
class BrokenRulesTest {

    private static final int BOUNDS = 6;

    @Test
    void hidingSmallCellsOnly_leavesThemToSubtraction() {
        var verdict = verdict(new Publisher("w", new RandomCompany(3, 300).employees())
                .margin("unit")
                .margin("location")
                .margin("tenure")
                .cross("location", "tenure"));

        assertThat(kinds(verdict)).contains(Kind.RECOVERED);
        assertThat(of(Kind.RECOVERED, verdict))
                .allSatisfy(finding -> assertThat(finding.certificate()).contains("(n ", "- "));
    }

    @Test
    void missingComplementaryBlock_givesTheHiddenTeam() {
        var verdict =
                verdict(company(people("a", 9), people("b", 3), people("c", 8)).margin("unit"));

        assertThat(of(Kind.RECOVERED, verdict)).anySatisfy(finding -> {
            assertThat(finding.target()).isEqualTo("unit b");
            assertThat(finding.detail()).contains(": 3 answers, fewer than 5,");
            assertThat(finding.certificate()).isEqualTo("+ unit * (n 20) - unit a (n 9) - unit c (n 8)");
        });
    }

    @Test
    void blockInsteadOfTheHiddenTeam_givesNothing() {
        var verdict = verdict(company(people("a", 9), people("b", 3), people("c", 8))
                .cell("unit", "*", person -> true)
                .cell("unit", "a", person -> person.value("unit").equals("a"))
                .cell("unit", "b + c", person -> !person.value("unit").equals("a")));

        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void secondSnapshotWithALateResponder_givesTheResponder() {
        var early = people("a", 9);
        var late = new ArrayList<>(early);
        late.add(person(100, "a", 5));
        early.add(absent(100, "a"));
        var first = new Publisher("w", early).margin("unit");
        var second = new Publisher("w", late).margin("unit");

        var verdict =
                new Attack(Publisher.knowledge(List.of(second)), 0).on(List.of(first.release(), second.release()));

        assertThat(of(Kind.RECOVERED, verdict)).anySatisfy(finding -> {
            assertThat(finding.target()).contains("new in release 2");
            assertThat(finding.detail()).contains(": 1 answers");
        });
    }

    @Test
    void filterForAllButOne_givesTheOne() {
        var verdict = verdict(company(people("a", 9), people("b", 1), people("c", 8))
                .cell("filter", "*", person -> true)
                .cell("filter", "not b", person -> !person.value("unit").equals("b")));

        assertThat(of(Kind.RECOVERED, verdict)).anySatisfy(finding -> assertThat(finding.certificate())
                .isEqualTo("+ filter * (n 18) - filter not b (n 17)"));
    }

    @Test
    void onePersonLessBetweenWavesThatRepeatAnswers_givesThePerson() {
        var before = new ArrayList<>(people("a", 9));
        before.addAll(people("b", 8));
        var after = before.subList(1, before.size());
        var first = new Publisher("spring", before).margin("unit");
        var second = new Publisher("autumn", after).margin("unit");

        var verdict = new Attack(Publisher.knowledge(List.of(first, second)), 0)
                .on(List.of(first.release(), second.release()));

        assertThat(of(Kind.RECOVERED, verdict)).anySatisfy(finding -> {
            assertThat(finding.target()).contains("left");
            assertThat(finding.detail()).contains(": 1 answers");
        });
    }

    @Test
    void onePersonLessBetweenWavesWithNewAnswers_givesNothing() {
        var before = new ArrayList<>(people("a", 9));
        before.addAll(people("b", 8));
        var after = new ArrayList<Employee>();
        before.stream()
                .skip(1)
                .forEach(person -> after.add(person(
                        person.id(), person.value("unit"), 1 + person.codes().get(Questions.WORRY) % 5)));
        var first = new Publisher("spring", before).margin("unit");
        var second = new Publisher("autumn", after).margin("unit");

        var verdict = new Attack(Publisher.knowledge(List.of(first, second)), 0)
                .on(List.of(first.release(), second.release()));

        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void unroundedMeanBesideItsCount_givesTheSum() {
        var verdict =
                verdict(company(people("a", 9), people("b", 8)).margin("unit").withoutRounding());

        assertThat(kinds(verdict)).containsExactly(Kind.READ_OFF);
    }

    @Test
    void unclippedUnanimousGroup_givesEverybodyInIt() {
        var agreed = new ArrayList<Employee>();
        for (int i = 0; i < 12; i++) {
            agreed.add(person(200 + i, "b", 5));
        }
        var verdict = verdict(company(people("a", 9), agreed).margin("unit"));

        assertThat(of(Kind.UNANIMOUS, verdict))
                .anySatisfy(finding -> assertThat(finding.target()).isEqualTo("unit b"));
    }

    @Test
    void unanimousGroupThatIsHiddenAlone_isHadBySubtraction() {
        var agreed = new ArrayList<Employee>();
        for (int i = 0; i < 12; i++) {
            agreed.add(person(200 + i, "b", 5));
        }
        var verdict = verdict(company(people("a", 9), agreed)
                .cell("unit", "*", person -> true)
                .cell("unit", "a", person -> person.value("unit").equals("a")));

        assertThat(of(Kind.UNANIMOUS, verdict))
                .anySatisfy(finding -> assertThat(finding.target()).isEqualTo("unit * without unit a"));
    }

    @Test
    void groupBelowTheThreshold_isItsOwnCertificate() {
        var verdict =
                verdict(company(people("a", 9), people("b", 3)).margin("unit").showing(3));

        assertThat(of(Kind.RECOVERED, verdict))
                .anySatisfy(finding -> assertThat(finding.certificate()).isEqualTo("+ unit b (n 3)"));
    }

    /** No sum or difference gives either team; but everyone answered, and all at the end of the scale. */
    @Test
    void boundsThatLeaveOneValue_giveTheSum() {
        var agreed = new ArrayList<Employee>();
        for (int i = 0; i < 7; i++) {
            agreed.add(person(i, i < 3 ? "a" : "b", 5));
        }
        var verdict = verdict(company(agreed, people("c", 9)).margin("unit").withoutRounding());

        assertThat(of(Kind.RECOVERED, verdict)).isEmpty();
        assertThat(of(Kind.PINNED, verdict))
                .anySatisfy(finding -> assertThat(finding.target()).contains("unit a"));
    }

    private static Verdict verdict(Publisher publisher) {
        return new Attack(Publisher.knowledge(List.of(publisher)), BOUNDS).on(List.of(publisher.release()));
    }

    private static List<Finding> of(Kind kind, Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static List<Kind> kinds(Verdict verdict) {
        return verdict.findings().stream().map(Finding::kind).distinct().toList();
    }

    @SafeVarargs
    private static Publisher company(List<Employee>... units) {
        var all = new ArrayList<Employee>();
        for (List<Employee> unit : units) {
            all.addAll(unit);
        }
        return new Publisher("w", all);
    }

    /** As many as differ in what they answer. */
    private static List<Employee> people(String unit, int count) {
        var people = new ArrayList<Employee>();
        for (int i = 0; i < count; i++) {
            people.add(person(unit.charAt(0) * 1000 + i, unit, 1 + i % 5));
        }
        return people;
    }

    private static Employee person(int id, String unit, int code) {
        return new Employee(id, values(unit), true, Map.of(Questions.WORRY, code, Questions.BELONG, 6 - code));
    }

    private static Employee absent(int id, String unit) {
        return new Employee(id, values(unit), false, Map.of());
    }

    private static Map<String, String> values(String unit) {
        return Map.of("unit", unit, "location", "Bern", "tenure", "new");
    }
}
