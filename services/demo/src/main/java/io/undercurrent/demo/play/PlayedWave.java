package io.undercurrent.demo.play;

import io.undercurrent.demo.client.Heatmap;
import io.undercurrent.demo.client.Participation;
import io.undercurrent.demo.client.ReleaseInfo;
import java.util.Map;
import java.util.UUID;

/**
 * A wave that was played to its release.
 *
 * @param turnout what people did
 * @param participation what survey-api counted
 * @param release what dashboard-api published
 * @param heatmaps by report, in the order of the reporting plan
 * @param smallest the smallest n of any published figure, found by reading all of them; 0 when nothing is published
 */
record PlayedWave(
        UUID id,
        Turnout turnout,
        Participation participation,
        ReleaseInfo release,
        Map<String, Heatmap> heatmaps,
        long smallest) {}
