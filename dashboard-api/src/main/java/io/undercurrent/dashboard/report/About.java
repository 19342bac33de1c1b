package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.release.ReleaseEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file says of the figures in it. */
final class About {

    private About() {}

    /** Of one release: what was promised, how it was collected, what has to be shown with it. */
    static Map<String, String> release(RequestedRelease requested) {
        var release = requested.release();
        var about = new LinkedHashMap<String, String>();
        about.put(
                "Wave", release.wave().title() + ", closed on " + release.wave().closedOn());
        about.put("Release", requested.id());
        about.put("Collected as", CellsTable.spelled(release.wave().provenance()));
        if (release.wave().attribution() != null) {
            about.put("Attribution", release.wave().attribution());
        }
        about.put(
                "Policy",
                "Every figure rests on %d answers or more; every cohort was of %d people or more when they were asked."
                        .formatted(release.policy().t(), release.policy().k()));
        about.put("Suppressed", release.suppressionReason());
        about.putAll(reading());
        return about;
    }

    /** Of several. */
    static Map<String, String> releases(List<ReleaseEntry> entries) {
        var about = new LinkedHashMap<String, String>();
        about.put(
                "Releases",
                entries.stream()
                        .map(ReleaseEntry::id)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("none"));
        about.put("Policy", "Each wave's is in the table Waves; so is what has to be shown with its figures.");
        about.putAll(reading());
        return about;
    }

    private static Map<String, String> reading() {
        var reading = new LinkedHashMap<String, String>();
        reading.put("Shares", "Fractions of 1. Where clipped is true, \"at least\": 90 % or more answered alike.");
        reading.put(
                "Adding up",
                "Do not add or average rows: groups hold one another, reports overlap, and measures are means and shares.");
        return reading;
    }
}
