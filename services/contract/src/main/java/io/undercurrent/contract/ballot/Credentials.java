package io.undercurrent.contract.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All credentials of one person, one for each report of the manifest: whoever has them disposes of the ballots. */
public record Credentials(@NotEmpty @Size(max = 20) List<@NotNull @Valid Credential> credentials) {}
