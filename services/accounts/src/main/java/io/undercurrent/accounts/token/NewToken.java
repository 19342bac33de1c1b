package io.undercurrent.accounts.token;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token that is wanted.
 *
 * @param name of the tool that is to have it
 * @param role one that its owner has, and that cannot change anything
 */
record NewToken(
        @Schema(examples = "power-bi") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}") String name,
        @Schema(examples = "analyst") @NotNull @Pattern(regexp = "leader|analyst") String role) {}
