package io.undercurrent.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Optional;

/**
 * The part of the company that an account is confined to: a group of one report and all below it.
 *
 * @param report the report in whose tree the group stands, as {@code unit}
 * @param cell the group's id, as releases name it: {@code Acme/Engineering}
 */
public record Scope(@NotBlank @Size(max = 50) String report, @NotBlank @Size(max = 2000) String cell) {

    private static final String ATTRIBUTE = "undercurrent.scope";

    /** The scope of who is signed in; nothing for those who may see everything. */
    public static Optional<Scope> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** The name under which an identity carries its scope. */
    static String attribute() {
        return ATTRIBUTE;
    }

    /**
     * Whether a group is shown: the one that holds everyone always, of the scope's own report those that hold somebody of
     * the scope and nobody above it, and of other reports none, since each of their groups cuts through the scope. A
     * group of several small ones that reaches out of the scope is shown as it is: what is published is never cut anew.
     *
     * @param parent the id of the group above; null for the one that holds everyone
     * @param members the units or categories of which the group is made
     */
    public boolean shows(String inReport, String parent, Collection<String> members) {
        return parent == null || inReport.equals(report) && members.stream().anyMatch(this::holds);
    }

    /** Whether a unit or category is the scope's own group or lies below it. */
    public boolean holds(String member) {
        return member.equals(cell) || member.startsWith(cell + "/");
    }
}
