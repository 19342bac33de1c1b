package io.undercurrent.dashboard.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Messages are given up after two attempts without a pause, and delivered only when a test says so. */
public final class ImpatientWebhooks implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "undercurrent.webhooks.attempts", "2",
                "undercurrent.webhooks.pause", "0s",
                "undercurrent.webhooks.every", "off");
    }

    @Override
    public void stop() {
        // There is nothing to stop.
    }
}
