package io.undercurrent.postgres;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** One random password of 256 bits for the superuser and for each role. They are made here and never asked for. */
final class Passwords {

    static final String SUPERUSER = "postgres";

    /** Reads what is released, with SQL. */
    static final String READER = "bi_reader";

    private static final String KEY_PREFIX = "password.";
    private static final int BYTES = 32;

    private final Map<String, String> byRole;

    private Passwords(Map<String, String> byRole) {
        this.byRole = Map.copyOf(byRole);
    }

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        Map<String, String> byRole = new HashMap<>();
        for (String role : roles()) {
            byRole.put(role, random(random));
        }
        return new Passwords(byRole);
    }

    private static String random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads what {@link #writeTo} wrote; a role without a password is an {@link IllegalArgumentException}. */
    static Passwords readFrom(Properties properties) {
        Map<String, String> byRole = new HashMap<>();
        for (String role : roles()) {
            String password = properties.getProperty(KEY_PREFIX + role);
            if (password == null && role.equals(READER)) {
                // Clusters of before there was this role have none.
                password = random(new SecureRandom());
            }
            if (password == null) {
                throw new IllegalArgumentException("it has no " + KEY_PREFIX + role);
            }
            byRole.put(role, password);
        }
        return new Passwords(byRole);
    }

    void writeTo(Properties properties) {
        byRole.forEach((role, password) -> properties.setProperty(KEY_PREFIX + role, password));
    }

    String of(DatabaseName name) {
        return byRole.get(name.identifier());
    }

    String ofReader() {
        return byRole.get(READER);
    }

    String ofSuperuser() {
        return byRole.get(SUPERUSER);
    }

    private static List<String> roles() {
        Stream<String> owners = Arrays.stream(DatabaseName.values()).map(DatabaseName::identifier);
        return Stream.concat(owners, Stream.of(READER, SUPERUSER)).toList();
    }
}
