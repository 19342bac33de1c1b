package io.undercurrent.accounts;

import io.undercurrent.rest.paging.Page;
import io.undercurrent.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can sign in. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts", description = "Who can sign in")
@RolesAllowed(Role.HR_ADMIN)
class AccountsResource {

    private static final String LIST = "accounts";

    private final Accounts accounts;

    AccountsResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAccounts",
            summary = "List the accounts, by name",
            description = "Those of people, and the one of the other service.")
    public Page<AccountView> list(@BeanParam @Valid PageRequest page) {
        List<AccountView> fetched = accounts.listAfter(page.after(LIST).orElse(""), page.fetch()).stream()
                .map(AccountView::from)
                .toList();
        return Page.of(fetched, page, LIST, AccountView::name);
    }
}
