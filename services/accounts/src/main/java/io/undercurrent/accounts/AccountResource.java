package io.undercurrent.accounts;

import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One account. The last administrator and the other service cannot be changed away. */
@Path("/api/v1/accounts/{name}")
@Tag(name = "Accounts")
@RolesAllowed(Role.HR_ADMIN)
class AccountResource {

    /** No colon, which ends the name in HTTP Basic. */
    static final String NAME = "[a-z0-9][a-z0-9._@-]{0,99}";

    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putAccount",
            summary = "Create an account or replace its password, roles and scope",
            description = "A leader or analyst with a scope sees of every release only what lies in that part of the"
                    + " company, and the company as a whole. An account with the role hr-admin has no scope. All holds from"
                    + " the next request on.")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "409", description = "The account is the last administrator, or the other service")
    public AccountView put(@Pattern(regexp = NAME) String name, @NotNull @Valid AccountChange change) {
        requireHashable(change.password());
        requireConfinable(change);
        List<Account> all = accounts.lockAll();
        requirePerson(all, name);
        if (!change.roles().contains(Role.HR_ADMIN)) {
            requireOtherAdministrator(all, name);
        }
        return AccountView.from(accounts.put(name, change));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteAccount", summary = "Delete an account", description = "Its tokens go with it.")
    @APIResponse(responseCode = "204", description = "There is no such account any more")
    @APIResponse(responseCode = "409", description = "The account is the last administrator, or the other service")
    public void delete(@Pattern(regexp = NAME) String name) {
        List<Account> all = accounts.lockAll();
        requirePerson(all, name);
        requireOtherAdministrator(all, name);
        accounts.deleteById(name);
    }

    private static void requireHashable(String password) {
        if (Passwords.isTooLong(password)) {
            String message = "must be at most " + Passwords.LONGEST_BYTES + " bytes in UTF-8";
            throw Problems.invalidInput(
                    "invalid-body", "password " + message + ".", List.of(InputError.field("password", message)));
        }
    }

    /** HR manages accounts, and could give itself another scope at any time. */
    private static void requireConfinable(AccountChange change) {
        if (change.scope() != null && change.roles().contains(Role.HR_ADMIN)) {
            String message = "must be absent where the roles hold hr-admin";
            throw Problems.invalidInput(
                    "invalid-body", "scope " + message + ".", List.of(InputError.field("scope", message)));
        }
    }

    private static void requirePerson(List<Account> all, String name) {
        if (all.stream().anyMatch(account -> account.username().equals(name) && account.hasRole(Role.SERVICE))) {
            throw Problems.conflict(
                    "service-account", "This account is the other service's; the configuration keeps it.");
        }
    }

    private static void requireOtherAdministrator(List<Account> all, String name) {
        List<String> administrators = all.stream()
                .filter(account -> account.hasRole(Role.HR_ADMIN))
                .map(Account::username)
                .toList();
        if (administrators.equals(List.of(name))) {
            throw Problems.conflict("last-administrator", "This is the last account with the role hr-admin.");
        }
    }
}
