package io.undercurrent.survey.participation;

import io.undercurrent.accounts.Scope;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.credential.Invitations;
import io.undercurrent.survey.participation.Participation.CohortCount;
import io.undercurrent.survey.participation.Participation.GroupCount;
import io.undercurrent.survey.participation.Participation.Total;
import io.undercurrent.survey.wave.FrozenPlan;
import io.undercurrent.survey.wave.FrozenPlan.FrozenReport;
import io.undercurrent.survey.wave.FrozenPlans;
import io.undercurrent.survey.wave.Wave;
import io.undercurrent.survey.wave.WaveCohort;
import io.undercurrent.survey.wave.WaveCohorts;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts participation: of groups coarsely, of everyone exactly when the wave has closed. */
@ApplicationScoped
class Counting {

    private final Waves waves;
    private final WaveCohorts cohorts;
    private final FrozenPlans plans;
    private final Invitations invitations;

    Counting(Waves waves, WaveCohorts cohorts, FrozenPlans plans, Invitations invitations) {
        this.waves = waves;
        this.cohorts = cohorts;
        this.plans = plans;
        this.invitations = invitations;
    }

    /** @param scope the part of the company whose groups are told, beside everyone; nothing for all */
    @Transactional
    Participation count(UUID waveId, Optional<Scope> scope) {
        var wave = waves.get(waveId);
        if (!wave.state().hasOpened()) {
            throw Problems.conflict("wave-not-open", "The wave is not open yet.");
        }
        return wave.state() == WaveState.OPEN ? soFar(wave, scope) : afterClose(wave, scope);
    }

    private Participation soFar(Wave wave, Optional<Scope> scope) {
        var invited = cohorts.of(wave.id()).stream().collect(Collectors.toMap(WaveCohort::id, WaveCohort::invited));
        var reports = plans.planOf(wave).reports();
        var groups = IntStream.range(0, reports.size())
                .mapToObj(place -> {
                    var issued = invitations.countIssued(wave.id(), place);
                    return groups(
                            reports.get(place),
                            scope,
                            cohort -> invited.get(new WaveCohort.Id(
                                    wave.id(), reports.get(place).name(), cohort)),
                            cohort -> issued.getOrDefault(cohort, 0));
                })
                .flatMap(stream -> stream)
                .map(Counting::coarse)
                .toList();
        return new Participation(wave.id(), wave.state(), false, groups, null, null);
    }

    private Participation afterClose(Wave wave, Optional<Scope> scope) {
        Map<WaveCohort.Id, WaveCohort> byId =
                cohorts.of(wave.id()).stream().collect(Collectors.toMap(WaveCohort::id, cohort -> cohort));
        var plan = plans.planOf(wave);
        var groups = plan.reports().stream()
                .flatMap(report -> groups(
                        report,
                        scope,
                        cohort -> byId.get(new WaveCohort.Id(wave.id(), report.name(), cohort))
                                .invited(),
                        cohort -> byId.get(new WaveCohort.Id(wave.id(), report.name(), cohort))
                                .issued()))
                .map(Counting::coarse)
                .toList();
        var counts = byId.values().stream().map(Counting::count).toList();
        var shown = counts.stream()
                .filter(count -> scope.isEmpty() || isShown(count, plan, scope))
                .toList();
        return new Participation(wave.id(), wave.state(), false, groups, coarse(shown), totals(counts));
    }

    private static boolean isShown(FrozenReport report, Group group, Optional<Scope> scope) {
        return scope.filter(own -> !own.shows(report.name(), group.parent(), group.members()))
                .isEmpty();
    }

    /** Whether the cohort is part of a group that is shown and does not hold everyone. */
    private static boolean isShown(CohortCount count, FrozenPlan plan, Optional<Scope> scope) {
        return plan.reports().stream()
                .filter(report -> report.name().equals(count.report()))
                .flatMap(report -> report.groups().stream().filter(group -> isShown(report, group, scope)))
                .anyMatch(group -> group.parent() != null && group.cohorts().contains(count.cohort()));
    }

    private static Stream<GroupCount> groups(
            FrozenReport report, Optional<Scope> scope, ToIntFunction<String> invited, ToIntFunction<String> issued) {
        return report.groups().stream()
                .filter(group -> isShown(report, group, scope))
                .map(group -> new GroupCount(
                        report.name(), group.id(), group.name(), sum(group, invited), sum(group, issued)));
    }

    private static int sum(Group group, ToIntFunction<String> count) {
        return group.cohorts().stream().mapToInt(count).sum();
    }

    private static GroupCount coarse(GroupCount count) {
        return new GroupCount(
                count.report(),
                count.group(),
                count.name(),
                count.invited(),
                Coarse.count(count.issued(), count.invited()));
    }

    private static CohortCount count(WaveCohort cohort) {
        return new CohortCount(
                cohort.id().report(), cohort.id().cohort(), cohort.invited(), cohort.issued(), cohort.cast());
    }

    private static List<CohortCount> coarse(List<CohortCount> counts) {
        return counts.stream()
                .map(Coarse::of)
                .sorted(Comparator.comparing(CohortCount::report).thenComparing(CohortCount::cohort))
                .toList();
    }

    private static List<Total> totals(List<CohortCount> counts) {
        var byReport = new TreeMap<String, Total>();
        counts.forEach(count -> byReport.merge(
                count.report(),
                new Total(count.report(), count.invited(), count.issued(), count.cast()),
                (one, other) -> new Total(
                        one.report(),
                        one.invited() + other.invited(),
                        one.issued() + other.issued(),
                        one.cast() + other.cast())));
        return List.copyOf(byReport.values());
    }
}
