package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.rest.problem.Problems;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a query parameter may be: names that the release has.
 *
 * @param parameter its name
 * @param names in the order in which a refusal lists them
 */
record Choices(String parameter, Set<String> names) {

    private static final int LISTED = 50;

    static Choices of(String parameter, Collection<String> names) {
        return new Choices(parameter, new LinkedHashSet<>(names));
    }

    static Choices ofReports(Release release) {
        return of("report", release.reports().stream().map(ReleasedReport::name).toList());
    }

    static Choices ofIndicators(Release release) {
        return of(
                "indicator",
                release.indicators().stream().map(IndicatorDefinition::id).toList());
    }

    /** The name of the report that was asked for; of the release's main one when none was. */
    static String reportOrMain(Release release, String asked) {
        return ofReports(release).oneOr(asked, release.mainReport().name());
    }

    /**
     * The one that was asked for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is absent or unknown; says what may be asked for
     */
    String one(String asked) {
        if (asked == null || !names.contains(asked)) {
            throw Problems.invalidParameter(parameter, expectation());
        }
        return asked;
    }

    /** The one that was asked for, or {@code otherwise} when none was. */
    String oneOr(String asked, String otherwise) {
        return asked == null ? otherwise : one(asked);
    }

    /** Those that were asked for, or all when none were. */
    Set<String> some(List<String> asked) {
        asked.forEach(this::one);
        return asked.isEmpty() ? names : Set.copyOf(asked);
    }

    private String expectation() {
        if (names.isEmpty()) {
            return "names nothing: nothing is released yet";
        }
        var listed = names.stream().limit(LISTED).toList();
        int more = names.size() - listed.size();
        return "must be one of " + String.join(", ", listed) + (more > 0 ? " or " + more + " others" : "");
    }
}
