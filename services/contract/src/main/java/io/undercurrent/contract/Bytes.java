package io.undercurrent.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An immutable run of bytes, written on the wire as base64url without padding (RFC 4648, section 5).
 *
 * <p>{@link #toString()} tells only the length: keys, credentials and sealed answers pass through this type, and
 * none of them may reach a log by way of a record's generated {@code toString}.
 */
@Schema(type = SchemaType.STRING, pattern = "^[A-Za-z0-9_-]*$", description = "Bytes as base64url without padding")
public final class Bytes implements Comparable<Bytes> {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String NOT_WIRE_FORM = "is not base64url without padding";

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** Takes a copy of {@code value}. */
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /**
     * Reads the wire form. There is one text for every run of bytes: padding and stray trailing bits are refused.
     *
     * @throws IllegalArgumentException if {@code text} is not base64url; the message does not repeat it
     */
    @JsonCreator
    public static Bytes fromString(String text) {
        var bytes = new Bytes(decode(text));
        if (!bytes.encoded().equals(text)) {
            throw new IllegalArgumentException(NOT_WIRE_FORM);
        }
        return bytes;
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NOT_WIRE_FORM); // without its cause, which repeats what may be a secret
        }
    }

    /** Reads lower- or upper-case hexadecimal, the form in which digests are shown to people. */
    public static Bytes fromHex(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return value.clone();
    }

    public int length() {
        return value.length;
    }

    /** The wire form: base64url without padding. */
    @JsonValue
    public String encoded() {
        return ENCODER.encodeToString(value);
    }

    /** Lower-case hexadecimal, for digests that people compare by eye. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    /** Orders as PostgreSQL orders {@code bytea}: unsigned, byte by byte. */
    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Bytes[" + value.length + "]";
    }
}
