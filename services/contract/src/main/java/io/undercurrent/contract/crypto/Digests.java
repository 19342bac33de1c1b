package io.undercurrent.contract.crypto;

import io.undercurrent.contract.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java platform has, without its checked exception. */
public final class Digests {

    private Digests() {}

    /** The 32-byte digest of all {@code parts}, one after the other. */
    public static Bytes sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Bytes.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
