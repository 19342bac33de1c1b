package io.undercurrent.dashboard.statistics;

/** The two ends of a confidence interval, in the unit of what it is an interval of. */
public record Bounds(double low, double high) {}
