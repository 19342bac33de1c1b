package io.undercurrent.auditor.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * What an audit came to.
 *
 * @param releases how many were read
 * @param targets how many attempts were made: a group, once for each kind of attack and question
 * @param findings empty if nothing was broken
 */
public record Verdict(int releases, long targets, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean isSafe() {
        return findings.isEmpty();
    }

    /** This, and what was found elsewhere. */
    public Verdict and(List<Finding> others, long tried) {
        var all = new ArrayList<>(findings);
        all.addAll(others);
        return new Verdict(releases, targets + tried, all);
    }

    /** As programs read it. */
    public String word() {
        return isSafe() ? "safe" : "broken";
    }
}
