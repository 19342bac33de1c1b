package io.undercurrent.dashboard.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages: HMAC-SHA256 over id, time and body (Standard Webhooks 1.0.0, "Signature scheme"). */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;

    private final byte[] secret;

    private Signature(byte[] secret) {
        this.secret = secret;
    }

    static Signature random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Signature(secret);
    }

    static Signature of(byte[] secret) {
        return new Signature(secret.clone());
    }

    byte[] secret() {
        return secret.clone();
    }

    /** As receivers configure it. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /**
     * The value of the header {@code webhook-signature}.
     *
     * @param seconds since 1970, when the message is sent
     */
    String sign(String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] tag = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    /** Tells nothing: the secret must not reach a log. */
    @Override
    public String toString() {
        return "Signature[…]";
    }
}
