package io.undercurrent.contract.ballot;

import io.undercurrent.contract.Bytes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The right to cast, replace or withdraw one ballot in one cohort of one wave. The message names wave and key.
 *
 * @param message the prepared message, {@link io.undercurrent.contract.crypto.CredentialMessage}
 * @param signature RSASSA-PSS over it under the cohort's key
 */
public record Credential(@NotBlank @Size(max = 50) String report, @NotNull Bytes message, @NotNull Bytes signature) {}
