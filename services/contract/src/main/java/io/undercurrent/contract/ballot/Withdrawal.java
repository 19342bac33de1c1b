package io.undercurrent.contract.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Takes back all ballots that were cast with these credentials, one for each report of the manifest. */
public record Withdrawal(@NotEmpty @Size(max = 20) List<@NotNull @Valid Credential> credentials) {}
