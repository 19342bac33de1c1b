package io.undercurrent.contract.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;

/** One test vector of RFC 9474, Appendix A, under the names that it has there. */
public record BlindRsaVector(
        String name,
        RSAPrivateCrtKey key,
        byte[] preparedMsg,
        BigInteger encodedMsg,
        BigInteger inv,
        byte[] blindedMsg,
        byte[] blindSig,
        byte[] sig) {

    static BlindRsaVector of(JsonNode node) {
        return new BlindRsaVector(
                node.get("name").textValue(),
                key(node),
                bytes(node, "prepared_msg"),
                number(node, "encoded_msg"),
                number(node, "inv"),
                bytes(node, "blinded_msg"),
                bytes(node, "blind_sig"),
                bytes(node, "sig"));
    }

    public RSAPublicKey publicKey() {
        try {
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 48 bytes of salt in the PSS variants, none in PSSZERO. */
    public int saltLength() {
        return name.contains("PSSZERO") ? 0 : 48;
    }

    @Override
    public String toString() {
        return name;
    }

    private static RSAPrivateCrtKey key(JsonNode node) {
        var p = number(node, "p");
        var q = number(node, "q");
        var e = number(node, "e");
        var d = number(node, "d");
        var spec = new RSAPrivateCrtKeySpec(
                number(node, "n"),
                e,
                d,
                p,
                q,
                d.mod(p.subtract(BigInteger.ONE)),
                d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p));
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] bytes(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.get(field).textValue());
    }

    private static BigInteger number(JsonNode node, String field) {
        return new BigInteger(1, bytes(node, field));
    }
}
