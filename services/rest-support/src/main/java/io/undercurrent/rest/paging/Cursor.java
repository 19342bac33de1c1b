package io.undercurrent.rest.paging;

import io.undercurrent.rest.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The text form of a position in a list: base64url of the first 8 bytes of SHA-256 of the list's name, then the position
 * in UTF-8. The digest keeps a cursor from being used on another list by mistake; it is not a secret, and a position is
 * no permission.
 */
final class Cursor {

    private static final int BINDING_BYTES = 8;

    private Cursor() {}

    static String encode(String list, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] token = ByteBuffer.allocate(BINDING_BYTES + text.length)
                .put(binding(list))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static String decode(String list, String token) {
        byte[] bytes = bytes(token);
        if (bytes.length < BINDING_BYTES || !Arrays.equals(bytes, 0, BINDING_BYTES, binding(list), 0, BINDING_BYTES)) {
            throw Problems.invalidParameter("cursor", "must be the next of an earlier page of this very list");
        }
        return new String(bytes, BINDING_BYTES, bytes.length - BINDING_BYTES, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] binding(String list) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, BINDING_BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
