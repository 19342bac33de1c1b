package io.undercurrent.dashboard.webhook;

import io.undercurrent.accounts.Role;
import io.undercurrent.rest.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Messages that nobody took. */
@Path("/api/v1/webhooks/dead-letters")
@Tag(name = "Webhooks")
@RolesAllowed(Role.HR_ADMIN)
class DeadLettersResource {

    private final Deliveries deliveries;

    DeadLettersResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDeadLetters",
            summary = "List the messages that nobody took",
            description = "They are kept until they are sent again or their webhook is deleted.")
    @APIResponse(responseCode = "200", description = "The oldest first")
    public List<DeliveryView> list() {
        return deliveries.in(Delivery.State.DEAD).stream()
                .map(DeliveryView::from)
                .toList();
    }

    @POST
    @Path("{id}/retry")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Send a message again that nobody took",
            description = "With as many attempts as a new one.")
    @APIResponse(responseCode = "204", description = "It is sent with the next turn")
    @APIResponse(responseCode = "404", description = "There is no such message that nobody took")
    public void retry(@PathParam("id") UUID id) {
        deliveries
                .findByIdOptional(id)
                .filter(delivery -> delivery.state() == Delivery.State.DEAD)
                .orElseThrow(() -> Problems.notFound("id names no message that nobody took."))
                .revive(Clock.systemUTC().instant());
    }
}
