package io.undercurrent.auditor.verdict;

import io.undercurrent.auditor.published.Participation;
import io.undercurrent.auditor.published.Participation.CohortCount;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.verdict.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the counts of both services against each other: who asked, who came, what was counted. */
public final class Counts {

    private final Release release;
    private final List<Finding> findings = new ArrayList<>();
    private long tried;

    public Counts(Release release) {
        this.release = release;
    }

    /** More ballots counted in a published group than there are people in it. */
    public Counts checkRelease() {
        release.reports().forEach(report -> report.cells().forEach(cell -> {
            tried++;
            if (cell.ballots() != null && cell.ballots() > cell.invited()) {
                stuffed(report.name() + " " + cell.group().id(), cell.ballots(), "ballots", cell.invited(), "people");
            }
        }));
        return this;
    }

    /** Invited ≥ issued ≥ cast in every cohort, and no exact count of a few. */
    public Counts check(Participation participation) {
        Map<String, Integer> invited = new HashMap<>();
        release.reports().forEach(report -> report.cells().forEach(cell -> {
            if (cell.group().cohorts().size() == 1) {
                invited.put(report.name() + " " + cell.group().cohorts().get(0), cell.invited());
            }
        }));
        for (CohortCount count : participation.cohorts()) {
            tried++;
            var name = count.report() + " " + count.cohort();
            if (count.cast() > count.issued()) {
                stuffed(name, count.cast(), "ballots", count.issued(), "credentials");
            }
            if (count.issued() > count.invited()) {
                stuffed(name, count.issued(), "credentials", count.invited(), "people");
            }
            if (invited.getOrDefault(name, count.invited()) != count.invited()) {
                findings.add(new Finding(
                        Kind.INCONSISTENT,
                        name,
                        "the two services name different numbers of people invited",
                        "counts"));
            }
            if (participation.exact() && isFew(count.cast())) {
                findings.add(new Finding(
                        Kind.COUNTED,
                        name,
                        "the exact number of those who took part is published, and is below "
                                + release.policy().t(),
                        "participation"));
            }
        }
        return this;
    }

    private boolean isFew(int people) {
        return people >= 1 && people < release.policy().t();
    }

    private void stuffed(String name, long more, String what, long fewer, String than) {
        findings.add(new Finding(Kind.STUFFED, name, "%d %s, but %d %s".formatted(more, what, fewer, than), "counts"));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public long tried() {
        return tried;
    }
}
