package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What HR asks for when it plans a wave.
 *
 * @param title shown to everyone who is asked
 * @param instrument the id of an instrument
 * @param version of the instrument; null takes the newest
 * @param packs asked after the core items
 * @param reports the reporting plan: {@code unit} and roster attributes, the most important first; with {@code comment}
 *     people may write one
 * @param policy null takes {@link Policy#DEFAULT}
 * @param closesAt when the wave closes by itself; null leaves it to HR
 * @param sampling who is asked which packs; null takes {@link Sampling#ALL_PACKS}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaveDraft(
        @Schema(examples = "Spring pulse") @NotBlank @Size(max = 200) String title,
        @Schema(examples = "undercurrent-pulse") @NotBlank @Size(max = 100) String instrument,
        @Positive Integer version,
        @Schema(examples = "[\"P1\", \"P2\"]") @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> packs,
        @Schema(examples = "[\"unit\", \"location\"]") @NotEmpty @Size(max = 10)
                List<@Pattern(regexp = "[a-z][a-z0-9_]{0,49}") String> reports,
        @Valid Policy policy,
        Instant closesAt,
        @Schema(defaultValue = "all packs") Sampling sampling) {

    @JsonCreator
    public WaveDraft {
        sampling = sampling == null ? Sampling.ALL_PACKS : sampling;
        packs = packs == null ? List.of() : packs;
        policy = policy == null ? Policy.DEFAULT : policy;
    }

    /** A wave that asks everybody the same. */
    public WaveDraft(
            String title,
            String instrument,
            Integer version,
            List<String> packs,
            List<String> reports,
            Policy policy,
            Instant closesAt) {
        this(title, instrument, version, packs, reports, policy, closesAt, null);
    }
}
