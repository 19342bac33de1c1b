package io.undercurrent.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What can go wrong, or be done, between a browser and the services; the services behind it are the real ones. */
final class Faults {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Faults() {}

    /** Lets one request to a resource of the wave reach the service, and loses the answer. */
    static void loseOneReply(Page page, String resource) {
        page.route(
                "**/api/v1/waves/*/" + resource,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new RouteOptions().setTimes(1));
    }

    /** Changes every answer of a resource of the wave; of the wave itself if it is empty. */
    static void tamper(Page page, String resource, Consumer<ObjectNode> change) {
        page.route(
                Pattern.compile("/api/v1/waves/[^/]+" + (resource.isEmpty() ? "" : "/" + resource) + "$"),
                route -> answer(route, change));
    }

    private static void answer(Route route, Consumer<ObjectNode> change) {
        var response = route.fetch();
        route.fulfill(new FulfillOptions().setResponse(response).setBodyBytes(changed(response.body(), change)));
    }

    static byte[] changed(byte[] body, Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) MAPPER.readTree(body);
            change.accept(tree);
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("The service's answer is no JSON", e);
        }
    }
}
