package io.undercurrent.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Passwords in clear: how long they are, how they are hashed, and how a new one is made. */
final class Passwords {

    /** In characters. */
    static final int SHORTEST = 12;

    /** In bytes of UTF-8: bcrypt reads no more, and would take two longer passwords for the same. */
    static final int LONGEST_BYTES = 72;

    private static final int BCRYPT_COST = 10;

    /** 32 characters, so 5 bits each: Crockford's base 32, which leaves out what is easily misread. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    static boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }

    static boolean isTooShort(String password) {
        return password.length() < SHORTEST;
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    /** A new random password of 100 bits that is easy to type, e.g. {@code 7hq3k-0vz9m-c4xwr-t8jdp}. */
    static String generate() {
        StringBuilder password = new StringBuilder();
        for (int position = 0; position < GROUPS * GROUP_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
