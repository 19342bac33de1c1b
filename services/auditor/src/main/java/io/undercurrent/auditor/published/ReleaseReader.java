package io.undercurrent.auditor.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads published documents, with a mapper that knows nothing of the services'. */
public final class ReleaseReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReleaseReader() {}

    /**
     * Reads the content of a release.
     *
     * @throws Unreadable if it is no release
     */
    public static Release release(byte[] content) {
        try {
            JsonNode document = MAPPER.readTree(content);
            if (!(document instanceof ObjectNode release)
                    || !document.path("reports").isArray()) {
                throw new Unreadable("This is not the content of a release: it has no reports");
            }
            release.put("id", sha256(content));
            return MAPPER.treeToValue(release, Release.class);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new Unreadable("This is not the content of a release: " + e.getMessage());
        }
    }

    /**
     * Reads what survey-api says of participation.
     *
     * @throws Unreadable if it is something else
     */
    public static Participation participation(byte[] content) {
        try {
            return MAPPER.readValue(content, Participation.class);
        } catch (IOException e) {
            throw new Unreadable("These are no participation counts: " + e.getMessage());
        }
    }

    /** Reads any JSON. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Unreadable("This is no JSON: " + e.getOriginalMessage());
        }
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
