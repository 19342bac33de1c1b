package io.undercurrent.contract.wave;

import io.undercurrent.contract.instrument.Instrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What survey-api tells dashboard-api when a wave is about to open: what is asked and under which promises, nobody's
 * name.
 *
 * @param items ids of the items asked
 */
public record WaveRegistration(
        @NotNull UUID waveId,
        @NotBlank String title,
        @NotNull @Valid Instrument instrument,
        @NotEmpty List<String> items,
        @NotNull @Valid Policy policy) {}
