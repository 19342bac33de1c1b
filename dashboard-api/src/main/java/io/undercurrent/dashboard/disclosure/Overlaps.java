package io.undercurrent.dashboard.disclosure;

import io.undercurrent.contract.wave.Overlap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cohorts of any two reports of a wave share people. */
public final class Overlaps {

    /** Of a wave of which it was not told: then nothing is decided by it. */
    public static final Overlaps UNKNOWN = new Overlaps(List.of());

    private final Map<String, Map<String, Map<String, Set<String>>>> byReports = new HashMap<>();

    public Overlaps(Collection<Overlap> overlaps) {
        for (Overlap overlap : overlaps) {
            overlap.cohorts()
                    .forEach((cohort, others) -> others.forEach(other -> {
                        add(overlap.report(), overlap.other(), cohort, other);
                        add(overlap.other(), overlap.report(), other, cohort);
                    }));
        }
    }

    private void add(String report, String other, String cohort, String cohortOfOther) {
        byReports
                .computeIfAbsent(report, any -> new HashMap<>())
                .computeIfAbsent(other, any -> new HashMap<>())
                .computeIfAbsent(cohort, any -> new HashSet<>())
                .add(cohortOfOther);
    }

    /**
     * The reports that a further one is seen beside.
     *
     * @param report the name of the further one
     * @param decided what is published of the others, by name
     */
    public List<Beside> beside(String report, Map<String, ReportDisclosure> decided) {
        var beside = new ArrayList<Beside>();
        decided.forEach((name, disclosure) -> {
            var shared = byReports.getOrDefault(report, Map.of()).get(name);
            if (shared != null) {
                beside.add(new Beside(disclosure, shared));
            }
        });
        return beside;
    }

    /**
     * A report that is decided on already.
     *
     * @param shared by cohort of the further report, those of this one with which it shares somebody
     */
    public record Beside(ReportDisclosure report, Map<String, Set<String>> shared) {}
}
