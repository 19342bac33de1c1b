package io.undercurrent.contract.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undercurrent.contract.testsupport.BlindRsaVector;
import io.undercurrent.contract.testsupport.CohortKey;
import io.undercurrent.contract.testsupport.Vectors;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.params.RSABlindSignatureParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureClient;
import org.bouncycastle.crypto.signers.RSABlindSignatureServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlindRsaTest {

    private static final int MODULUS_LENGTH = BlindRsa.KEY_BITS / 8;

    private static Stream<BlindRsaVector> rfc9474() {
        return Vectors.rfc9474();
    }

    @ParameterizedTest
    @MethodSource("rfc9474")
    void sign_givesTheBlindSignatureOfTheRfc(BlindRsaVector vector) {
        assertThat(BlindRsa.sign(vector.key(), vector.blindedMsg())).isEqualTo(vector.blindSig());
    }

    @ParameterizedTest
    @MethodSource("rfc9474")
    void blindingAsTheRfcDoes_leadsToItsSignature(BlindRsaVector vector) {
        var n = vector.key().getModulus();
        var r = vector.inv().modInverse(n);
        var e = vector.key().getPublicExponent();
        byte[] blinded =
                fixedLength(vector.encodedMsg().multiply(r.modPow(e, n)).mod(n), vector.sig().length);

        var blindSignature = new BigInteger(1, BlindRsa.sign(vector.key(), blinded));
        byte[] signature = fixedLength(blindSignature.multiply(vector.inv()).mod(n), vector.sig().length);

        assertThat(blinded).isEqualTo(vector.blindedMsg());
        assertThat(signature).isEqualTo(vector.sig());
    }

    @ParameterizedTest
    @MethodSource("rfc9474")
    void signatureOfTheRfc_isValidForItsSaltLength(BlindRsaVector vector) throws GeneralSecurityException {
        assertThat(verifiesWithSalt(vector.saltLength(), vector)).isTrue();
        assertThat(BlindRsa.verify(vector.publicKey(), vector.preparedMsg(), vector.sig()))
                .as("the product takes a salt of 48 bytes only")
                .isEqualTo(vector.saltLength() == 48);
    }

    @Property(tries = 50)
    void sign_agreesWithBouncyCastle(@ForAll @Size(MODULUS_LENGTH) byte[] random) throws Exception {
        var key = CohortKey.LISBON.privateKey();
        byte[] blinded = fixedLength(new BigInteger(1, random).mod(key.getModulus()), MODULUS_LENGTH);
        var oracle = new RSABlindSignatureServer(new RSAPrivateCrtKeyParameters(
                key.getModulus(),
                key.getPublicExponent(),
                key.getPrivateExponent(),
                key.getPrimeP(),
                key.getPrimeQ(),
                key.getPrimeExponentP(),
                key.getPrimeExponentQ(),
                key.getCrtCoefficient()));

        assertThat(BlindRsa.sign(key, blinded)).isEqualTo(oracle.blindSign(blinded));
    }

    @Test
    void verify_acceptsWhatAHolderFinalized_andNothingElse() throws Exception {
        var key = CohortKey.LISBON;
        var holder = new RSABlindSignatureClient(
                RSABlindSignatureParameters.RSABSSA_SHA384_PSS_RANDOMIZED,
                new RSAKeyParameters(
                        false, key.publicKey().getModulus(), key.publicKey().getPublicExponent()));
        var blinded = holder.blind("a message".getBytes(StandardCharsets.UTF_8));
        byte[] prepared = blinded.getPreparedMessage();
        byte[] signature = holder.finalize(blinded, BlindRsa.sign(key.privateKey(), blinded.getBlindedMessage()));

        assertThat(BlindRsa.verify(key.publicKey(), prepared, signature)).isTrue();
        assertThat(BlindRsa.verify(CohortKey.PORTO.publicKey(), prepared, signature))
                .as("another key")
                .isFalse();
        for (int i : new int[] {0, prepared.length / 2, prepared.length - 1}) {
            assertThat(BlindRsa.verify(key.publicKey(), flipped(prepared, i), signature))
                    .as("message changed at %s", i)
                    .isFalse();
        }
        for (int i : new int[] {0, MODULUS_LENGTH / 2, MODULUS_LENGTH - 1}) {
            assertThat(BlindRsa.verify(key.publicKey(), prepared, flipped(signature, i)))
                    .as("signature changed at %s", i)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MODULUS_LENGTH - 1, MODULUS_LENGTH, MODULUS_LENGTH + 1})
    void verify_isFalse_forGarbageOfAnyLength(int length) {
        byte[] garbage = new byte[length];
        Arrays.fill(garbage, (byte) 0xff);

        assertThat(BlindRsa.verify(CohortKey.LISBON.publicKey(), new byte[10], garbage))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, MODULUS_LENGTH - 1, MODULUS_LENGTH + 1})
    void sign_refusesAMessageOfAnotherLengthThanTheModulus(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlindRsa.sign(CohortKey.LISBON.privateKey(), new byte[length]))
                .withMessage("must be 256 bytes long");
    }

    @Test
    void sign_refusesTheModulusAndTakesOneLess() {
        var key = CohortKey.LISBON.privateKey();
        byte[] modulus = fixedLength(key.getModulus(), MODULUS_LENGTH);
        byte[] oneLess = fixedLength(key.getModulus().subtract(BigInteger.ONE), MODULUS_LENGTH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlindRsa.sign(key, modulus))
                .withMessage("is not below the modulus of the key");
        assertThat(BlindRsa.sign(key, oneLess))
                .as("(n - 1) to an odd power is n - 1")
                .isEqualTo(oneLess);
    }

    @Test
    void generateKey_makesAnRsa2048Key() {
        var key = CohortKey.LISBON.privateKey();

        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
        assertThat(key.getPublicExponent()).isEqualTo(65537);
        assertThat(BlindRsa.modulusLength(key)).isEqualTo(256);
    }

    private static boolean verifiesWithSalt(int saltLength, BlindRsaVector vector) throws GeneralSecurityException {
        var verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, saltLength, 1));
        verifier.initVerify(vector.publicKey());
        verifier.update(vector.preparedMsg());
        return verifier.verify(vector.sig());
    }

    private static byte[] flipped(byte[] bytes, int position) {
        byte[] copy = bytes.clone();
        copy[position] ^= 1;
        return copy;
    }

    private static byte[] fixedLength(BigInteger number, int length) {
        byte[] raw = number.toByteArray();
        byte[] result = new byte[length];
        int copied = Math.min(raw.length, length);
        System.arraycopy(raw, raw.length - copied, result, length - copied, copied);
        return result;
    }
}
