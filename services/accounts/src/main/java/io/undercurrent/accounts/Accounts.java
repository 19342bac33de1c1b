package io.undercurrent.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The built-in accounts of a service: a handful, so that questions about roles are asked of all of them. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, String> {

    /** Creates an account that is confined to no part of the company, or replaces its password and roles. */
    Account put(String username, String password, Collection<String> roles) {
        return put(username, new AccountChange(password, Set.copyOf(roles), null));
    }

    /** Creates the account or replaces all of it. */
    Account put(String username, AccountChange change) {
        Account account = findByIdOptional(username).orElseGet(() -> new Account(username));
        account.change(change.password(), change.roles(), change.scope());
        persist(account);
        return account;
    }

    /** The accounts after a name, by name. */
    List<Account> listAfter(String name, int limit) {
        return find("username > ?1 order by username", name).range(0, limit - 1).list();
    }

    /**
     * All accounts, locked until the transaction ends: two administrators who each take the role from the other at the same
     * time would otherwise both succeed.
     */
    List<Account> lockAll() {
        return find("order by username")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
