package io.undercurrent.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an account is to be.
 *
 * @param password 12 characters to 72 bytes of UTF-8
 * @param roles one or more of hr-admin, leader and analyst
 * @param scope the part of the company that a leader or analyst is confined to; null for none
 */
public record AccountChange(
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST_BYTES) String password,
        @NotEmpty Set<@NotNull @Pattern(regexp = Role.OF_PEOPLE) String> roles,
        @Valid Scope scope) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "AccountChange[roles=" + roles + ", scope=" + scope + "]";
    }
}
