package io.undercurrent.contract.credential;

import io.undercurrent.contract.Bytes;
import jakarta.validation.constraints.NotNull;

/**
 * Shows an invitation secret, to learn which cohorts to ask credentials for.
 *
 * @param secret from the fragment of the invitation link; 32 bytes
 */
public record Invitation(@NotNull Bytes secret) {}
