package io.undercurrent.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;

/**
 * An account as the API shows it.
 *
 * @param name what its holder signs in with
 * @param roles any of hr-admin, leader, analyst and service
 * @param scope the part of the company that the account is confined to; absent where it is confined to none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(String name, Set<String> roles, Scope scope) {

    static AccountView from(Account account) {
        return new AccountView(
                account.username(), account.roles(), account.scope().orElse(null));
    }
}
