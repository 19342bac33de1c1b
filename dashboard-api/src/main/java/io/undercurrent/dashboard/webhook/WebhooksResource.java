package io.undercurrent.dashboard.webhook;

import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is told of releases and alerts. */
@Path("/api/v1/webhooks")
@Tag(name = "Webhooks", description = "Messages to other systems, signed as Standard Webhooks has it")
@RolesAllowed(Role.HR_ADMIN)
class WebhooksResource {

    private final Webhooks webhooks;

    WebhooksResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "List the webhooks", description = "Without their secrets.")
    @APIResponse(responseCode = "200", description = "By name")
    public List<WebhookView> list() {
        return webhooks.byName().stream().map(WebhookView::from).toList();
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "createWebhook",
            summary = "Have an address told of events",
            description = "Messages are sent by POST from the next release on. The header webhook-signature is v1, and"
                    + " HMAC-SHA256 over webhook-id, webhook-timestamp and the body, joined by dots, in base64. A message"
                    + " that is not answered with 2xx is sent again, with pauses that grow, for about two days.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "201",
            responseDescription = "The webhook with its secret, which is not shown again")
    @APIResponse(responseCode = "409", description = "There is a webhook of this name")
    public WebhookView create(@NotNull @Valid NewWebhook wanted) {
        if (webhooks.isTaken(wanted.name())) {
            throw Problems.conflict("webhook-exists", "There is a webhook of this name already.");
        }
        var signature = Signature.random();
        return WebhookView.from(webhooks.add(wanted, signature), signature.text());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteWebhook",
            summary = "Tell an address nothing more",
            description = "What has not been delivered to it never is.")
    @APIResponse(responseCode = "204", description = "There is no such webhook any more")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public void delete(@PathParam("id") UUID id) {
        if (!webhooks.deleteById(id)) {
            throw Problems.notFound("id names no webhook.");
        }
    }
}
