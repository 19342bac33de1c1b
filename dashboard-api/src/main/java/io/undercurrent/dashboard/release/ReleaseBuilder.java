package io.undercurrent.dashboard.release;

import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.disclosure.ReportDisclosure;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Indicator;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.indicator.Questionnaire;
import io.undercurrent.dashboard.indicator.WaveAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the release of a tallied wave. The same tally always makes the same release. */
final class ReleaseBuilder {

    /** No policy may promise less; what arrives here with less was not promised to anybody. */
    private static final int FEWEST_ANSWERS = 5;

    private final TalliedWave wave;
    private final Questionnaire questionnaire;
    private final List<Indicator> indicators;
    private final Map<String, ReportDisclosure> disclosures = new LinkedHashMap<>();

    private ReleaseBuilder(TalliedWave wave) {
        this.wave = wave;
        this.questionnaire = wave.questionnaire();
        this.indicators = questionnaire.indicators();
        // In the order of the plan: what two reports would single out together is merged in the later one.
        wave.reports().forEach(report -> disclosures.put(report.name(), disclosure(report)));
    }

    /**
     * @throws IllegalArgumentException if the wave has no report, its policy's t is below 5, or its parts contradict
     *     each other
     */
    static Release build(TalliedWave wave) {
        if (wave.policy().t() < FEWEST_ANSWERS) {
            throw new IllegalArgumentException("Nothing is published that rests on fewer than 5 answers");
        }
        if (wave.reports().isEmpty()) {
            throw new IllegalArgumentException("A wave has at least one report");
        }
        return new ReleaseBuilder(wave).build();
    }

    private Release build() {
        var reports = wave.reports().stream().map(this::report).toList();
        return new Release(
                Release.FORMAT,
                ReleasedWave.from(wave),
                wave.policy(),
                Quality.of(wave, reports),
                ReportDisclosure.SUPPRESSION_REASON,
                indicators.stream().map(Indicator::definition).toList(),
                reports,
                analysis(),
                Continuity.of(wave.comparability(), wave.reports(), reports));
    }

    private Analysis analysis() {
        var main = wave.reports().stream()
                .filter(report -> report.name().equals(Report.UNIT))
                .findFirst()
                .orElse(wave.reports().get(0));
        var everyone = together(main, main.groups().get(0).cohorts());
        if (everyone.ballots() < wave.policy().t()) {
            return Analysis.NONE;
        }
        var disclosure = disclosures.get(main.name());
        var whole = new WaveAnalysis(questionnaire, everyone);
        return new Analysis(
                whole.reliabilities(),
                indicators.stream()
                        .flatMap(indicator ->
                                Agreement.of(indicator, disclosure, cohorts -> together(main, cohorts)).stream())
                        .toList(),
                whole.drivers(),
                whole.formBalance().orElse(null));
    }

    private ReportDisclosure disclosure(TalliedReport report) {
        return new ReportDisclosure(
                report.groups(),
                report.statistics(),
                indicators,
                wave.policy().t(),
                wave.overlaps().beside(report.name(), disclosures));
    }

    private static CohortStatistics together(TalliedReport report, List<String> cohorts) {
        return CohortStatistics.sum(cohorts.stream()
                .map(report.statistics()::get)
                .filter(Objects::nonNull)
                .toList());
    }

    private ReleasedReport report(TalliedReport report) {
        var disclosure = disclosures.get(report.name());
        return new ReleasedReport(
                report.name(),
                disclosure.groups().stream()
                        .map(group -> cell(group, report, disclosure))
                        .toList());
    }

    private Cell cell(Group group, TalliedReport report, ReportDisclosure disclosure) {
        int invited = group.cohorts().stream()
                .mapToInt(cohort -> report.invited().getOrDefault(cohort, 0))
                .sum();
        if (!disclosure.publishes(group)) {
            return new Cell(group, invited, true, null, measures(group, CohortStatistics.NONE, disclosure));
        }
        var statistics = together(report, group.cohorts());
        return new Cell(group, invited, false, statistics.ballots(), measures(group, statistics, disclosure));
    }

    private Map<String, Measure> measures(Group group, CohortStatistics statistics, ReportDisclosure disclosure) {
        var measures = new LinkedHashMap<String, Measure>();
        for (Indicator indicator : indicators) {
            measures.put(indicator.id(), measure(group, indicator, statistics, disclosure));
        }
        return measures;
    }

    private static Measure measure(
            Group group, Indicator indicator, CohortStatistics statistics, ReportDisclosure disclosure) {
        if (disclosure.publishes(group, indicator)) {
            return indicator.measure(statistics);
        }
        return Optional.of(indicator)
                .filter(clipped -> disclosure.clips(group, clipped))
                .map(clipped -> clipped.clipped(statistics))
                .filter(Measure::isPublished)
                .orElse(null);
    }
}
