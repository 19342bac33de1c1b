package io.undercurrent.demo.pair;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that people can type. */
final class Secrets {

    /** Without characters that look alike in some fonts: 0 O, 1 I l. */
    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 24 of 57 characters hold 139 bits. */
    private static final int LENGTH = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String password() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
