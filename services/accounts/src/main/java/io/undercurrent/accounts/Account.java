package io.undercurrent.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Someone who can sign in, with a password of which only the bcrypt hash is kept. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String username;

    /** Its bcrypt hash in modular crypt format. */
    private String password;

    /** Separated by commas. */
    private String roles;

    /** Null where the account is confined to no part of the company. */
    @Column(name = "scope_report")
    private String scopeReport;

    @Column(name = "scope_cell")
    private String scopeCell;

    /** For Hibernate. */
    protected Account() {}

    Account(String username) {
        this.username = username;
    }

    void change(String newPassword, Collection<String> newRoles, Scope newScope) {
        password = Passwords.hash(newPassword);
        roles = String.join(",", new TreeSet<>(newRoles));
        scopeReport = newScope == null ? null : newScope.report();
        scopeCell = newScope == null ? null : newScope.cell();
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return password;
    }

    Set<String> roles() {
        return new TreeSet<>(Set.of(roles.split(",")));
    }

    Optional<Scope> scope() {
        return Optional.ofNullable(scopeCell).map(cell -> new Scope(scopeReport, cell));
    }

    boolean hasRole(String role) {
        return roles().contains(role);
    }
}
