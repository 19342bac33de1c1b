package io.undercurrent.survey.cohort;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a roster into the cohorts of a wave.
 *
 * <p>Each report gets a partition of its own into cohorts of at least k people; then the cross-report check merges
 * categories of flat reports until no two reports together isolate 1 to 2k-1 people. The plan does not depend on the
 * order of the headcounts.
 */
public final class Planner {

    /**
     * Plans all reports of a wave.
     *
     * @param reports the most important first; {@code unit} is the organisation tree, all others are flat
     * @param k fewest people in a cohort, at least 1
     * @param headcounts the roster, counted: a value for each report, in the same order; combinations may repeat
     * @throws PlanImpossible if the roster is empty or has fewer than k people
     * @throws IllegalArgumentException if there is no report, one is named twice, k is below 1, or a headcount has
     *     more or fewer values than there are reports
     */
    public Plan plan(List<String> reports, int k, List<Headcount> headcounts) {
        check(reports, k, headcounts);
        List<Headcount> canonical = headcounts.stream()
                .filter(headcount -> headcount.people() + headcount.newcomers() > 0)
                .map(headcount -> canonical(reports, headcount))
                .toList();
        checkPeople(canonical, k);

        List<ReportDraft> drafts = IntStream.range(0, reports.size())
                .mapToObj(position -> new ReportDraft(reports.get(position), position, k, canonical))
                .toList();
        List<CrossReportMerge> merges = new CrossReportCheck(k, canonical).repair(drafts);
        return new Plan(drafts.stream().map(ReportDraft::finished).toList(), merges);
    }

    private static Headcount canonical(List<String> reports, Headcount headcount) {
        List<String> values = IntStream.range(0, reports.size())
                .mapToObj(position -> RosterValue.canonical(
                        reports.get(position), headcount.values().get(position)))
                .toList();
        return new Headcount(values, headcount.people(), headcount.newcomers());
    }

    private static void check(List<String> reports, int k, List<Headcount> headcounts) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a plan needs at least one report");
        }
        if (reports.stream().distinct().count() < reports.size()) {
            throw new IllegalArgumentException("a report is named twice: " + reports);
        }
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1: " + k);
        }
        if (headcounts.stream().anyMatch(headcount -> headcount.values().size() != reports.size())) {
            throw new IllegalArgumentException("a headcount needs one value for each report of " + reports);
        }
    }

    private static void checkPeople(List<Headcount> headcounts, int k) {
        int people = headcounts.stream().mapToInt(Headcount::people).sum();
        int newcomers = headcounts.stream().mapToInt(Headcount::newcomers).sum();
        if (people + newcomers == 0) {
            throw new PlanImpossible("The roster is empty: there is nobody to ask.");
        }
        if (people < k) {
            throw new PlanImpossible(
                    "The roster has %d people%s and every cohort needs at least k = %d: not even everyone"
                                    .formatted(
                                            people,
                                            newcomers == 0 ? "" : " who count, and %d newcomers,".formatted(newcomers),
                                            k)
                            + " together make a cohort. Add people to the roster or choose a smaller k.");
        }
    }
}
