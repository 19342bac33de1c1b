package io.undercurrent.contract.wave;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Which groups of a wave may be shown beside themselves in the wave that was opened before it: those that nobody, or at
 * least t people, joined or left in between. It says so of each group and gives no number; what is not named is not
 * comparable.
 *
 * @param previousWave the wave that was opened before; null for the first
 * @param reports those that both waves have
 */
public record Comparability(UUID previousWave, @NotNull List<@Valid OfReport> reports) {

    public Comparability {
        reports = reports == null ? null : List.copyOf(reports);
    }

    /**
     * The groups of one report.
     *
     * @param groups ids of the comparable ones
     * @param cohorts ids of those whose unions, however they are made, are comparable: each of them nobody joined or left,
     *     or at least t people who are in no other cohort of the other wave
     */
    public record OfReport(@NotNull String report, @NotNull List<String> groups, @NotNull List<String> cohorts) {

        public OfReport {
            groups = groups == null ? null : List.copyOf(groups);
            cohorts = cohorts == null ? null : List.copyOf(cohorts);
        }
    }
}
