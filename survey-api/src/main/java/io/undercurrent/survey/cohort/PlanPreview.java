package io.undercurrent.survey.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.wave.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What HR sees of a plan before the wave opens.
 *
 * @param invited everyone on the roster
 * @param k fewest people in a cohort
 * @param reports in the order of the reporting plan
 * @param crossReportMerges a sentence for each merge that the cross-report check made
 * @param freshCohorts those for which a second account has to vouch before the wave can be opened
 */
@Schema(description = "The cohorts and groups that a wave would have, and how many people keep their exact group")
public record PlanPreview(
        @Schema(description = "People on the roster", examples = "300") int invited,
        @Schema(description = "Fewest people invited in a cohort", examples = "10") int k,
        List<ReportPreview> reports,
        @Schema(description = "Why categories were merged so that no two reports together isolate fewer than 2k people")
                List<String> crossReportMerges,
        @Schema(
                        description =
                                "Cohorts of which more than half came to the roster lately; an account other than those that"
                                        + " added them has to approve before the wave can be opened")
                List<FreshCohort> freshCohorts) {

    /** The preview of {@code plan}, made with this {@code k}. */
    public static PlanPreview of(Plan plan, int k, List<FreshCohort> freshCohorts) {
        return new PlanPreview(
                plan.invited(),
                k,
                plan.reports().stream().map(ReportPreview::of).toList(),
                plan.merges().stream().map(CrossReportMerge::explanation).toList(),
                freshCohorts);
    }

    /**
     * One report of the plan.
     *
     * @param report {@code unit} or a roster attribute
     * @param cohorts how many there are
     * @param exactShare the share of people whose cohort is exactly their own unit or category, 0 to 1
     * @param sentence the same for people to read
     * @param groups the root first, every group after its parent
     */
    public record ReportPreview(
            @Schema(examples = "unit") String report,
            @Schema(description = "How many cohorts there are", examples = "21") int cohorts,
            @Schema(
                            description = "Share of people whose cohort is exactly their own unit or category",
                            minimum = "0",
                            maximum = "1",
                            examples = "0.94")
                    double exactShare,
            @Schema(examples = "94 % keep their unit") String sentence,
            List<GroupPreview> groups) {

        static ReportPreview of(PlannedReport report) {
            Map<String, Integer> invited =
                    report.cohorts().stream().collect(Collectors.toMap(PlannedCohort::id, PlannedCohort::invited));
            return new ReportPreview(
                    report.name(),
                    report.cohorts().size(),
                    report.exactShare(),
                    percent(report) + " keep their " + report.name().replace('_', ' '),
                    report.groups().stream()
                            .map(group -> GroupPreview.of(group, invited))
                            .toList());
        }

        /** Rounded down, so that "100 %" is everybody. */
        private static String percent(PlannedReport report) {
            long percent = 100L * report.exactPeople() / report.invited();
            return percent == 0 && report.exactPeople() > 0 ? "under 1 %" : percent + " %";
        }
    }

    /**
     * A group that may be published.
     *
     * @param id of the group, as in the manifest
     * @param name for people
     * @param parent the id of the group above, null at the root
     * @param level 0 at the root
     * @param invited people in it
     * @param exact whether it is exactly one unit or category
     * @param members the units or categories that it is made of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroupPreview(
            String id,
            @Schema(examples = "Data + Ops") String name,
            @Schema(description = "The id of the group above; absent at the root") String parent,
            @Schema(description = "0 at the root") int level,
            @Schema(description = "People in the group") int invited,
            @Schema(description = "Whether it is exactly one unit or category of the roster") boolean exact,
            @Schema(description = "The units or categories that it is made of") List<String> members) {

        static GroupPreview of(Group group, Map<String, Integer> invitedByCohort) {
            int invited =
                    group.cohorts().stream().mapToInt(invitedByCohort::get).sum();
            return new GroupPreview(
                    group.id(), group.name(), group.parent(), group.level(), invited, group.exact(), group.members());
        }
    }
}
