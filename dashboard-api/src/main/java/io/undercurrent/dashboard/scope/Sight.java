package io.undercurrent.dashboard.scope;

import io.undercurrent.accounts.Scope;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.util.Optional;

/**
 * What one reader sees of releases: the same cells as everybody, only fewer of them. Nothing is computed anew from what
 * is left, so that no two readers together can subtract anything that one who sees all could not.
 *
 * @param scope the part of the company that the reader is confined to; empty for a reader of everything
 */
public record Sight(Optional<Scope> scope) {

    /** That of a reader of everything. */
    public static final Sight ALL = new Sight(Optional.empty());

    /** Whether nothing is left out. */
    public boolean showsAll() {
        return scope.isEmpty();
    }

    /** The release with the cells that the reader sees. Its quality and whole-wave figures are the company's. */
    public Release of(Release release) {
        return showsAll()
                ? release
                : new Release(
                        release.format(),
                        release.wave(),
                        release.policy(),
                        release.quality(),
                        release.suppressionReason(),
                        release.indicators(),
                        release.reports().stream().map(this::of).toList(),
                        release.analysis(),
                        release.continuity());
    }

    private ReleasedReport of(ReleasedReport report) {
        return new ReleasedReport(
                report.name(),
                report.cells().stream()
                        .filter(cell -> shows(report.name(), cell.group()))
                        .toList());
    }

    private boolean shows(String report, Group group) {
        return scope.filter(own -> !own.shows(report, group.parent(), group.members()))
                .isEmpty();
    }

    /**
     * Whether comments of a division are shown: all of it must lie in the scope, for a comment has an author where a mean
     * has none.
     *
     * @param division of the report that comments are cast for, whose categories are units
     */
    public boolean showsCommentsOf(Group division) {
        return scope.filter(own -> !(own.report().equals(Report.UNIT)
                        && division.members().stream().allMatch(own::holds)))
                .isEmpty();
    }
}
