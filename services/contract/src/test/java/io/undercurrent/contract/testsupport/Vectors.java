package io.undercurrent.contract.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The official test vectors on the test class path; code components of RFC 9474 and RFC 9180, Simplified BSD. */
public final class Vectors {

    private Vectors() {}

    /** RFC 9474, Appendix A: the four variants. */
    public static Stream<BlindRsaVector> rfc9474() {
        return StreamSupport.stream(read("rfc9474.json").spliterator(), false).map(BlindRsaVector::of);
    }

    /** RFC 9180, Appendix A.1.1: base mode with X25519, HKDF-SHA256 and AES-128-GCM. */
    public static JsonNode rfc9180() {
        return read("rfc9180-x25519-hkdfsha256-aes128gcm-base.json");
    }

    private static JsonNode read(String name) {
        try (var stream = Vectors.class.getResourceAsStream("/vectors/" + name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
