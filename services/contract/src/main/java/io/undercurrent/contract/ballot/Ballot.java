package io.undercurrent.contract.ballot;

import io.undercurrent.contract.Bytes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One sealed set of answers, cast with one credential, for one report.
 *
 * @param sealed {@link Answers} or a comment under the wave's key, see {@link io.undercurrent.contract.crypto.Sealing}
 */
public record Ballot(@NotNull @Valid Credential credential, @NotNull Bytes sealed) {}
