package io.undercurrent.auditor.attack;

/** A place where somebody stands in exactly one cohort: a report of a wave. */
public record Seat(String wave, String report) {}
