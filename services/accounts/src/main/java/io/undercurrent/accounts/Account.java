package io.undercurrent.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
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

    /** For Hibernate. */
    protected Account() {}

    Account(String username) {
        this.username = username;
    }

    void change(String newPassword, Collection<String> newRoles) {
        password = Passwords.hash(newPassword);
        roles = String.join(",", new TreeSet<>(newRoles));
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

    boolean hasRole(String role) {
        return roles().contains(role);
    }
}
