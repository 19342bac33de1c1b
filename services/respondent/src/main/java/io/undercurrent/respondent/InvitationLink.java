package io.undercurrent.respondent;

import io.undercurrent.contract.Bytes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link that a person is sent: {@code {survey}/s/{waveId}#{secret}.{manifestDigest}}. What follows the {@code #}
 * never leaves the browser by itself, so that no proxy and no server log sees the secret.
 *
 * @param survey the address of survey-api, without a slash at the end
 * @param waveId the wave that the person is asked in
 * @param secret proves the invitation, once; 32 bytes
 * @param manifestDigest SHA-256 of the manifest, 32 bytes; null where the link carries none
 */
public record InvitationLink(URI survey, UUID waveId, Bytes secret, Bytes manifestDigest) {

    private static final Pattern FORM = Pattern.compile("(?<survey>https?://[^?#]+)/s/(?<wave>[0-9a-fA-F-]{36})"
            + "#(?<secret>[A-Za-z0-9_-]{43})(\\.(?<digest>[0-9a-fA-F]{64}))?");

    /**
     * Takes a link apart.
     *
     * @throws IllegalArgumentException if it is not of this form; the message does not repeat it
     */
    public static InvitationLink parse(String link) {
        Matcher parts = FORM.matcher(link);
        if (!parts.matches()) {
            throw new IllegalArgumentException("is not an invitation link");
        }
        String digest = parts.group("digest");
        try {
            return new InvitationLink(
                    new URI(parts.group("survey")),
                    UUID.fromString(parts.group("wave")),
                    Bytes.fromString(parts.group("secret")),
                    digest == null ? null : Bytes.fromHex(digest));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an invitation link"); // without its cause, which repeats it
        }
    }
}
