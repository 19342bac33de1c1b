package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.cohort.PlanPreview.GroupPreview;
import io.undercurrent.survey.cohort.testsupport.Company;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPreviewTest {

    @Test
    void says_what_becomes_of_every_group() {
        var plan = Company.cutBy("unit", "role_family")
                .with(94, "Acme/Sales", "staff")
                .with(3, "Acme/Ops", "staff")
                .with(30, "Acme/Data", "lead")
                .with(23, "Acme/Data", "staff")
                .plan(10);

        var preview = PlanPreview.of(plan, 10, List.of());

        assertThat(preview.invited()).isEqualTo(150);
        assertThat(preview.k()).isEqualTo(10);
        assertThat(preview.crossReportMerges()).isEmpty();
        assertThat(preview.reports())
                .extracting(PlanPreview.ReportPreview::sentence)
                .containsExactly("62 % keep their unit", "100 % keep their role family");
        assertThat(preview.reports().get(0).cohorts()).isEqualTo(2);
        assertThat(preview.reports().get(0).exactShare()).isEqualTo(94 / 150.0);
        assertThat(preview.reports().get(0).groups())
                .containsExactly(
                        new GroupPreview("Acme", "Acme", null, 0, 150, true, List.of("Acme")),
                        new GroupPreview("Acme/Sales", "Sales", "Acme", 1, 94, true, List.of("Acme/Sales")),
                        new GroupPreview(
                                GroupNaming.mergedId("Acme", List.of("Acme/Data", "Acme/Ops")),
                                "Data + Ops",
                                "Acme",
                                1,
                                56,
                                false,
                                List.of("Acme/Data", "Acme/Ops")));
    }

    @Test
    void repeats_the_reasons_of_the_cross_report_check() {
        var plan = Company.cutBy("unit", "location")
                .with(40, "Acme/Engineering", "Berlin")
                .with(30, "Acme/Sales", "Hamburg")
                .with(1, "Acme/Sales", "Berlin")
                .plan(10);

        assertThat(PlanPreview.of(plan, 10, List.of()).crossReportMerges())
                .containsExactly(plan.merges().get(0).explanation());
    }

    @ParameterizedTest
    @CsvSource({"1000, 0, 100 %", "999, 1, 99 %", "5, 995, under 1 %", "0, 1000, 0 %"})
    void share_is_rounded_down_so_that_100_percent_is_everybody(int exact, int others, String percent) {
        var report = new PlannedReport(
                "location", List.of(new PlannedCohort("a", exact + others)), List.of(), Map.of(), exact);

        assertThat(PlanPreview.of(new Plan(List.of(report), List.of()), 5, List.of())
                        .reports())
                .extracting(PlanPreview.ReportPreview::sentence)
                .containsExactly(percent + " keep their location");
    }
}
