package io.undercurrent.contract.credential;

import io.undercurrent.contract.Bytes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks for all credentials of one person at once: one blinded message for each report of the wave.
 *
 * @param secret the invitation secret
 */
public record CredentialRequest(
        @NotNull Bytes secret, @NotEmpty @Size(max = 20) List<@NotNull @Valid BlindedMessage> messages) {

    /**
     * @param blinded the output of {@code Blind} (RFC 9474, section 4.2), as long as the modulus
     */
    public record BlindedMessage(@NotBlank @Size(max = 50) String report, @NotNull Bytes blinded) {}
}
