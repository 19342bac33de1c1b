package io.undercurrent.accounts;

import java.util.Set;

/**
 * An account as the API shows it.
 *
 * @param name what its holder signs in with
 * @param roles any of hr-admin, leader, analyst and service
 */
public record AccountView(String name, Set<String> roles) {

    static AccountView from(Account account) {
        return new AccountView(account.username(), account.roles());
    }
}
