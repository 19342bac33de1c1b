package io.undercurrent.contract.crypto;

import io.undercurrent.contract.Bytes;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/** The X25519 key pair to which the ballots of one wave are sealed. Only dashboard-api ever holds one. */
public final class SealingKeyPair {

    private final AsymmetricCipherKeyPair keyPair;

    private SealingKeyPair(AsymmetricCipherKeyPair keyPair) {
        this.keyPair = keyPair;
    }

    public static SealingKeyPair generate() {
        return new SealingKeyPair(Sealing.hpke().generatePrivateKey());
    }

    /** Reads back what {@link #privateKey()} gave: 32 bytes. */
    public static SealingKeyPair ofPrivateKey(byte[] privateKey) {
        var secret = new X25519PrivateKeyParameters(privateKey);
        return new SealingKeyPair(new AsymmetricCipherKeyPair(secret.generatePublicKey(), secret));
    }

    /** The public half, 32 bytes (RFC 7748). */
    public Bytes publicKey() {
        return Bytes.of(Sealing.hpke().serializePublicKey(keyPair.getPublic()));
    }

    /** The private half, 32 bytes: to be encrypted before it is stored anywhere. */
    public byte[] privateKey() {
        return ((X25519PrivateKeyParameters) keyPair.getPrivate()).getEncoded();
    }

    AsymmetricCipherKeyPair keyPair() {
        return keyPair;
    }

    @Override
    public String toString() {
        return "SealingKeyPair[" + publicKey().hex() + "]";
    }
}
