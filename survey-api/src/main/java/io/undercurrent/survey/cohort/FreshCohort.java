package io.undercurrent.survey.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cohort of which more than half are newcomers. They do not count towards k, but whoever made them up could vote for
 * them, and be left with the answers of the others.
 *
 * @param addedBy the accounts that put the newcomers on the roster
 * @param people ids of the newcomers, for the approval and nobody's eyes
 */
@Schema(description = "A cohort of which more than half came to the roster lately")
public record FreshCohort(
        @Schema(examples = "unit") String report,
        @Schema(examples = "Acme/Platform") String cohort,
        @Schema(description = "People in it", examples = "23") int invited,
        @Schema(description = "Those of them who came lately", examples = "12") int newcomers,
        @Schema(description = "The accounts that put them on the roster; none of these can approve")
                SortedSet<String> addedBy,
        @JsonIgnore @Schema(hidden = true) SortedSet<String> people) {

    /** Those of a plan, in its order. */
    public static List<FreshCohort> of(Plan plan, List<Newcomer> newcomers) {
        var fresh = new ArrayList<FreshCohort>();
        for (int i = 0; i < plan.reports().size(); i++) {
            int place = i;
            var report = plan.reports().get(place);
            var byCohort = newcomers.stream()
                    .collect(Collectors.groupingBy(newcomer ->
                            report.cohortOf(newcomer.values().get(place)).orElseThrow()));
            report.cohorts().stream()
                    .map(cohort -> of(report, cohort, byCohort.getOrDefault(cohort.id(), List.of())))
                    .filter(cohort -> 2 * cohort.newcomers > cohort.invited)
                    .forEach(fresh::add);
        }
        return fresh;
    }

    private static FreshCohort of(PlannedReport report, PlannedCohort cohort, List<Newcomer> newcomers) {
        var accounts = new TreeSet<String>();
        var people = new TreeSet<String>();
        newcomers.forEach(newcomer -> {
            accounts.add(newcomer.addedBy());
            people.add(newcomer.id());
        });
        return new FreshCohort(report.name(), cohort.id(), cohort.invited(), newcomers.size(), accounts, people);
    }
}
