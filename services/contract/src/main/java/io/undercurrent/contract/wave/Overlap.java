package io.undercurrent.contract.wave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Which cohorts of two reports share people who were invited; not how many, and not whom. dashboard-api needs it to know
 * which differences of published figures of two reports are figures of somebody.
 *
 * @param report a report's name
 * @param other another's
 * @param cohorts by cohort of the first, those of the other with which it shares somebody
 */
public record Overlap(
        @NotBlank String report,
        @NotBlank String other,
        @NotNull Map<@NotBlank String, @NotNull List<@NotBlank String>> cohorts) {}
