package io.undercurrent.rest.caching;

import jakarta.ws.rs.core.EntityTag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Makes strong entity tags (RFC 9110, 8.8.3) for content that is determined by what it was made from. */
public final class EntityTags {

    private static final int TAG_BYTES = 16;

    private EntityTags() {}

    /**
     * A strong tag from everything that the bytes of a representation depend on: what it is of (e.g. a release's id), the
     * media type, each parameter, and the version of the code that renders it. ("a", "bc") and ("ab", "c") differ.
     */
    public static EntityTag strong(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        byte[] tag = Arrays.copyOf(digest.digest(), TAG_BYTES);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(tag));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
