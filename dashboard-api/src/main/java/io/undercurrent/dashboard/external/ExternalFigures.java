package io.undercurrent.dashboard.external;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a wave may be shown outside the company.
 *
 * @param epsilon the budget of the wave, which the items spent together
 */
@Schema(description = "Company-level figures with noise, which may be shown outside")
public record ExternalFigures(
        UUID waveId,
        @Schema(description = "The wave's budget, an exact fraction", examples = "1/1") String epsilon,
        @Schema(examples = "discrete Laplace") String mechanism,
        List<ExternalItem> items) {}
