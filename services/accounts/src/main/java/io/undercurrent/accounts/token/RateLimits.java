package io.undercurrent.accounts.token;

import io.github.bucket4j.Bucket;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.undercurrent.rest.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a token may be used: a tool that asks in a loop must not keep others waiting. */
@Singleton
class RateLimits {

    private final int perMinute;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(@ConfigProperty(name = "undercurrent.tokens.requests-per-minute", defaultValue = "600") int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws HttpProblem 429, with Retry-After in seconds, when the token was used too often */
    void count(UUID token) {
        var used = buckets.computeIfAbsent(token, id -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!used.isConsumed()) {
            long seconds = 1 + Duration.ofNanos(used.getNanosToWaitForRefill()).toSeconds();
            throw Problems.builder(Status.TOO_MANY_REQUESTS, "too-many-requests")
                    .withDetail("This token may be used " + perMinute + " times a minute.")
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                    .build();
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
