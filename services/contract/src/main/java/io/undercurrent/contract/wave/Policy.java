package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The promises of a wave, frozen when it opens and shown to everyone who is asked.
 *
 * @param k fewest people invited in a cohort; protects at collection
 * @param t fewest answers in anything published; protects at publishing; 5 is the floor
 * @param graceDays days after the release until the wave's private key is destroyed and no correction is possible
 */
public record Policy(
        @Schema(description = "Fewest people invited in a cohort", defaultValue = "10") @Min(5) @Max(1000) int k,
        @Schema(description = "Fewest answers in anything published", defaultValue = "5") @Min(5) @Max(1000) int t,
        @Schema(description = "Days from the release until the wave's key is destroyed", defaultValue = "14")
                @Min(0)
                @Max(90)
                int graceDays) {

    public static final Policy DEFAULT = new Policy(10, 5, 14);

    @JsonIgnore
    @AssertTrue(message = "k must be at least t")
    @Schema(hidden = true)
    public boolean isCollectedAsWidelyAsPublished() {
        return k >= t;
    }
}
