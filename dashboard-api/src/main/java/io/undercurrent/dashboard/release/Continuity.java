package io.undercurrent.dashboard.release;

import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.contract.wave.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which cells of a release may be shown beside themselves in the release of the wave that was opened before. Where 1 to
 * t - 1 people joined or left, two figures side by side would say something of these few.
 *
 * @param previousWave the wave that was opened before; null for the first
 * @param broken ids of the cells that must not be compared with it, by report
 */
public record Continuity(UUID previousWave, Map<String, List<String>> broken) {

    /**
     * Decides on the groups of the manifest, of which survey-api said whether they are comparable, and on those that were
     * merged only when the answers were counted, of which it could not: these must hold nothing but cohorts whose unions
     * are all comparable.
     *
     * @param stated null where survey-api said nothing
     * @return null likewise
     */
    static Continuity of(Comparability stated, List<TalliedReport> tallied, List<ReleasedReport> released) {
        if (stated == null) {
            return null;
        }
        var broken = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < released.size(); i++) {
            var report = released.get(i);
            var frozen = tallied.get(i).groups().stream().map(Group::id).toList();
            broken.put(report.name(), broken(report, Set.copyOf(frozen), stated));
        }
        return new Continuity(stated.previousWave(), broken);
    }

    private static List<String> broken(ReleasedReport report, Set<String> frozen, Comparability stated) {
        var ofReport = stated.reports().stream()
                .filter(each -> each.report().equals(report.name()))
                .findFirst();
        var groups = Set.copyOf(ofReport.map(each -> each.groups()).orElse(List.of()));
        var cohorts = Set.copyOf(ofReport.map(each -> each.cohorts()).orElse(List.of()));
        return report.cells().stream()
                .map(Cell::group)
                .filter(group -> frozen.contains(group.id())
                        ? !groups.contains(group.id())
                        : !cohorts.containsAll(group.cohorts()))
                .map(Group::id)
                .toList();
    }

    boolean breaks(String report, String cell) {
        return broken.getOrDefault(report, List.of()).contains(cell);
    }
}
