package io.undercurrent.auditor.testsupport;

import io.undercurrent.auditor.attack.Crowd;
import io.undercurrent.auditor.attack.Knowledge;
import io.undercurrent.auditor.attack.Seat;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.disclosure.Overlaps;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.dashboard.release.ProductRelease;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.TalliedReport;
import io.undercurrent.dashboard.release.TalliedWave;
import io.undercurrent.survey.cohort.Headcount;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlannedCohort;
import io.undercurrent.survey.cohort.PlannedReport;
import io.undercurrent.survey.cohort.Planner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A wave of a made-up company with the product's own rules: its planner, its blocks, its rounding, its bytes. */
public final class PlayedProduct {

    public static final List<String> REPORTS = List.of("unit", "location", "tenure");
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(Questions.INSTRUMENT, Questions.ITEMS);

    private final UUID wave;
    private final List<Employee> employees;
    private final Policy policy;
    private final Plan plan;

    public PlayedProduct(UUID wave, List<Employee> employees, Policy policy) {
        this.wave = wave;
        this.employees = employees;
        this.policy = policy;
        this.plan = new Planner()
                .plan(
                        REPORTS,
                        policy.k(),
                        employees.stream()
                                .map(person -> new Headcount(
                                        REPORTS.stream().map(person::value).toList(), 1))
                                .toList());
    }

    /** What is published. */
    public byte[] release() {
        return ProductRelease.of(tallied().withOverlaps(new Overlaps(overlaps())));
    }

    /** What would be published if dashboard-api were not told which cohorts of two reports share people. */
    public byte[] releaseWithoutOverlaps() {
        return ProductRelease.of(tallied());
    }

    private List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        for (var later : plan.reports()) {
            for (var earlier : plan.reports().subList(0, plan.reports().indexOf(later))) {
                Map<String, List<String>> shared = new HashMap<>();
                employees.forEach(person -> shared.computeIfAbsent(cohort(later, person), any -> new ArrayList<>())
                        .add(cohort(earlier, person)));
                overlaps.add(new Overlap(later.name(), earlier.name(), shared));
            }
        }
        return overlaps;
    }

    private TalliedWave tallied() {
        long cast = employees.stream().filter(Employee::answers).count();
        return new TalliedWave(
                wave,
                "Pulse",
                Provenance.ANONYMOUS_BALLOTS,
                Questions.INSTRUMENT,
                Questions.ITEMS,
                policy,
                LocalDate.of(2026, 4, 30),
                employees.size(),
                cast,
                0,
                plan.reports().stream().map(this::tallied).toList(),
                null);
    }

    private TalliedReport tallied(PlannedReport report) {
        Map<String, Accumulator> folded = new HashMap<>();
        employees.stream().filter(Employee::answers).forEach(person -> folded.computeIfAbsent(
                        cohort(report, person), any -> new Accumulator(QUESTIONNAIRE))
                .add(new Answers(person.codes(), Set.of())));
        Map<String, CohortStatistics> statistics = new HashMap<>();
        folded.forEach((cohort, accumulator) -> statistics.put(cohort, accumulator.statistics()));
        return new TalliedReport(
                report.name(),
                report.groups(),
                report.cohorts().stream().collect(Collectors.toMap(PlannedCohort::id, PlannedCohort::invited)),
                statistics);
    }

    private static String cohort(PlannedReport report, Employee person) {
        return report.cohortOf(person.value(report.name())).orElseThrow();
    }

    /** What HR, and so the worst attacker, knows of who is in which cohort. */
    public Knowledge knowledge() {
        Map<Map<Seat, String>, Integer> people = new HashMap<>();
        employees.forEach(person -> people.merge(seats(person), 1, Integer::sum));
        return new Knowledge(people.entrySet().stream()
                .map(entry -> new Crowd(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Where somebody stands in what is published. */
    public Map<Seat, String> seats(Employee person) {
        return plan.reports().stream()
                .collect(Collectors.toMap(
                        report -> new Seat(wave.toString(), report.name()), report -> cohort(report, person)));
    }
}
