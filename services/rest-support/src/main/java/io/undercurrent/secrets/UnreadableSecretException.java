package io.undercurrent.secrets;

/** A stored secret cannot be decrypted: another master key, other associated data, or altered bytes. */
public final class UnreadableSecretException extends RuntimeException {

    UnreadableSecretException(Throwable cause) {
        super("A stored secret cannot be decrypted: it was made with another master key, or has been altered", cause);
    }
}
