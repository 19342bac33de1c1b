package io.undercurrent.contract.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All ballots of one person, one for each report of the manifest: accepted or refused as a whole. */
public record Ballots(@NotEmpty @Size(max = 20) List<@NotNull @Valid Ballot> ballots) {}
