package io.undercurrent.auditor.attack;

import java.util.Map;

/**
 * People whom nobody can tell apart by what is published: they stand in the same cohorts everywhere. Whoever knows the
 * roster, as HR and every attacker does in the worst case, knows how many there are of each kind.
 *
 * @param cohorts the cohort by report of a wave; a wave that they are not part of is left out
 * @param people at least 1
 */
public record Crowd(Map<Seat, String> cohorts, int people) {

    public Crowd {
        cohorts = Map.copyOf(cohorts);
    }

    /** Whether they were asked in a wave. */
    boolean isIn(String wave) {
        return cohorts.keySet().stream().anyMatch(seat -> seat.wave().equals(wave));
    }
}
