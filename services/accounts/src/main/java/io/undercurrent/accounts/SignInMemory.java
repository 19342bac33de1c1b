package io.undercurrent.accounts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which passwords were found right lately, so that bcrypt (some 0.1 s of processor time) is not asked again at every
 * request. It holds keyed hashes under a key that never leaves the process. A changed password is forgotten at once, for
 * the stored hash is part of what is hashed.
 */
final class SignInMemory {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int CAPACITY = 1_000;

    private final InstantSource clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> ends = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > CAPACITY;
        }
    };

    SignInMemory(InstantSource clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.clock = clock;
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** What stands for this password having been found right for this account, with this hash. */
    String proof(String username, String passwordHash, char[] password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            update(mac, StandardCharsets.UTF_8.encode(username));
            update(mac, StandardCharsets.UTF_8.encode(passwordHash));
            update(mac, StandardCharsets.UTF_16BE.encode(CharBuffer.wrap(password)));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is not usable on this Java platform", impossible);
        }
    }

    synchronized boolean holds(String proof) {
        Instant end = ends.get(proof);
        return end != null && clock.instant().isBefore(end);
    }

    synchronized void add(String proof) {
        ends.remove(proof);
        ends.put(proof, clock.instant().plus(LIFETIME));
    }

    /** With its length before it, so that no two triples run together to the same bytes. */
    private static void update(Mac mac, ByteBuffer bytes) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.remaining()));
        mac.update(bytes);
    }
}
