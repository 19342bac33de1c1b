package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.instrument.Instrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What survey-api tells dashboard-api when a wave is about to open: what is asked and under which promises, nobody's
 * name.
 *
 * @param items ids of the items asked
 * @param forms the packs of which each person is asked one at random; null in a wave that asks everybody all items
 * @param overlaps of every two reports that hold answers; null where that is not known
 * @param comparability with the wave that was opened before; null where survey-api does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaveRegistration(
        @NotNull UUID waveId,
        @NotBlank String title,
        @NotNull @Valid Instrument instrument,
        @NotEmpty List<String> items,
        @NotNull @Valid Policy policy,
        @Size(max = 20) List<@NotBlank @Size(max = 50) String> forms,
        List<@NotNull @Valid Overlap> overlaps,
        @Valid Comparability comparability) {

    @JsonCreator
    public WaveRegistration {}

    /** A wave that asks everybody the same. */
    public WaveRegistration(UUID waveId, String title, Instrument instrument, List<String> items, Policy policy) {
        this(waveId, title, instrument, items, policy, null, null, null);
    }
}
