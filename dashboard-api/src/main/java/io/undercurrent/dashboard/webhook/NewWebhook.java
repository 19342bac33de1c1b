package io.undercurrent.dashboard.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook that is wanted.
 *
 * @param url to which messages are sent by POST; http only where nobody else is on the network
 */
record NewWebhook(
        @Schema(examples = "people-analytics") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}")
                String name,
        @Schema(examples = "https://hooks.acme.example/undercurrent")
                @NotNull
                @Size(max = 2000)
                @Pattern(regexp = "https?://[^\\s@]+", message = "must be an http or https address without sign-in")
                String url,
        @Schema(examples = "[\"release.published\", \"alert.raised\"]") @NotEmpty Set<@NotNull EventType> events) {}
