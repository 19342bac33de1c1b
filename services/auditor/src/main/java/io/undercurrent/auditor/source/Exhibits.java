package io.undercurrent.auditor.source;

import io.undercurrent.auditor.published.Participation;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.verdict.Finding;
import java.util.List;

/**
 * Everything that was published, as found.
 *
 * @param releases the first published first
 * @param participations of closed waves; empty where nobody may see them
 * @param findings what was wrong with the documents themselves
 * @param compared figures that were read in more than one format
 */
public record Exhibits(
        List<Release> releases, List<Participation> participations, List<Finding> findings, long compared) {

    public Exhibits {
        releases = List.copyOf(releases);
        participations = List.copyOf(participations);
        findings = List.copyOf(findings);
    }
}
