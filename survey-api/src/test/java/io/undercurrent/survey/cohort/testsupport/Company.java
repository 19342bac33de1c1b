package io.undercurrent.survey.cohort.testsupport;

import io.undercurrent.survey.cohort.Headcount;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlannedReport;
import io.undercurrent.survey.cohort.Planner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A roster in a few lines: who works where, counted. */
public final class Company {

    private final List<String> reports;
    private final List<Headcount> headcounts = new ArrayList<>();

    private Company(List<String> reports) {
        this.reports = reports;
    }

    /** A company that nobody works for yet, cut by these reports. */
    public static Company cutBy(String... reports) {
        return new Company(List.of(reports));
    }

    /** {@code people} more with these values, one for each report. */
    public Company with(int people, String... values) {
        headcounts.add(new Headcount(Arrays.asList(values), people));
        return this;
    }

    public List<Headcount> headcounts() {
        return List.copyOf(headcounts);
    }

    public Plan plan(int k) {
        return new Planner().plan(reports, k, headcounts);
    }

    /** The plan's first report. */
    public PlannedReport firstReport(int k) {
        return plan(k).reports().get(0);
    }
}
