package io.undercurrent.demo.client;

import java.util.List;

/** One indicator in one group, release by release, the oldest first. */
public record Trend(String cellName, List<Point> points) {

    /** One release; the figures are null where the group is suppressed. */
    public record Point(String waveTitle, Long n, Double value, Double favourable) {}
}
