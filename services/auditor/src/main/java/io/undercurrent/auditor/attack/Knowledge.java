package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.Release.Cell;
import io.undercurrent.auditor.published.Release.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the attacker knows of who works where.
 *
 * @param crowds everyone, by cohorts in all reports; empty when only the sizes of cohorts are known, as the manifest
 *     tells everybody
 */
public record Knowledge(List<Crowd> crowds) {

    /** What everybody knows: the sizes of cohorts, and not who of one report stands where in another. */
    public static final Knowledge PUBLIC = new Knowledge(List.of());

    public Knowledge {
        crowds = List.copyOf(crowds);
    }

    boolean knows(String wave) {
        return crowds.stream().anyMatch(crowd -> crowd.isIn(wave));
    }

    /** The scenes in which a wave's releases can be attacked: one, or one for each report. */
    List<Scene> scenes(List<Release> releases) {
        var wave = releases.get(0).wave().id();
        if (knows(wave)) {
            return List.of(Scene.ofWave(releases, crowds));
        }
        return releases.get(0).reports().stream()
                .map(report -> Scene.ofWave(
                        releases.stream()
                                .map(release -> only(report.name(), release))
                                .toList(),
                        cohorts(wave, report)))
                .toList();
    }

    private static Release only(String report, Release release) {
        return new Release(
                release.id(),
                release.wave(),
                release.policy(),
                release.quality(),
                release.suppressionReason(),
                release.indicators(),
                release.reports().stream()
                        .filter(cut -> cut.name().equals(report))
                        .toList());
    }

    /** The sizes of cohorts: of the smallest group that holds a cohort, less those that are known. */
    private static List<Crowd> cohorts(String wave, Report report) {
        Map<String, Integer> people = new HashMap<>();
        var cells = new ArrayList<>(report.cells());
        cells.sort(Comparator.comparingInt(cell -> cell.group().cohorts().size()));
        for (Cell cell : cells) {
            var unknown = cell.group().cohorts().stream()
                    .filter(cohort -> !people.containsKey(cohort))
                    .toList();
            int known = cell.group().cohorts().stream()
                    .mapToInt(cohort -> people.getOrDefault(cohort, 0))
                    .sum();
            for (int i = 0; i < unknown.size(); i++) {
                people.put(unknown.get(i), i == 0 ? cell.invited() - known : 0);
            }
        }
        return people.entrySet().stream()
                .map(entry -> new Crowd(Map.of(new Seat(wave, report.name()), entry.getKey()), entry.getValue()))
                .toList();
    }
}
