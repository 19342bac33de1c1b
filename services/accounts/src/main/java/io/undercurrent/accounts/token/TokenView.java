package io.undercurrent.accounts.token;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as the API shows it. */
@Schema(name = "Token", description = "A token with which a tool signs in")
record TokenView(
        UUID id,
        @Schema(description = "The account for which it signs in") String owner,
        @Schema(examples = "power-bi") String name,
        @Schema(examples = "analyst") String role,
        LocalDate createdOn,
        @Schema(nullable = true, description = "In UTC; null where it was never used") LocalDate lastUsedOn,
        @Schema(nullable = true, description = "The token itself, told only when it is made; null ever after")
                String token) {

    static TokenView from(AccessToken token) {
        return from(token, null);
    }

    static TokenView from(AccessToken token, String text) {
        return new TokenView(
                token.id(), token.owner(), token.name(), token.role(), token.createdOn(), token.lastUsedOn(), text);
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "TokenView[id=" + id + "]";
    }
}
