package io.undercurrent.contract.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.testsupport.CohortKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortKeysTest {

    @Test
    void publicKey_isReadBack() {
        var key = CohortKey.LISBON;

        assertThat(CohortKeys.readPublic(key.encoded()).getModulus())
                .isEqualTo(key.privateKey().getModulus());
    }

    @Test
    void privateKey_isReadBackAndSignsTheSame() {
        var key = CohortKey.LISBON.privateKey();
        byte[] blinded = new byte[256];
        blinded[255] = 7;

        var read = CohortKeys.readPrivate(key.getEncoded());

        assertThat(BlindRsa.sign(read, blinded)).isEqualTo(BlindRsa.sign(key, blinded));
    }

    @Test
    void keyId_isTheSha256OfTheEncodedKey() {
        var encoded = CohortKey.LISBON.encoded();

        assertThat(CohortKeys.keyId(encoded))
                .isEqualTo(Digests.sha256(encoded.toArray()))
                .isNotEqualTo(CohortKeys.keyId(CohortKey.PORTO.encoded()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 2040, 3072})
    void readPublic_refusesAnyOtherKeySize(int bits) throws GeneralSecurityException {
        assertRefused(generate("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4)));
    }

    @Test
    void readPublic_refusesAnotherExponent() throws GeneralSecurityException {
        assertRefused(generate("RSA", new RSAKeyGenParameterSpec(2048, BigInteger.valueOf(3))));
    }

    @Test
    void readPublic_refusesWhatIsNoRsaKey() throws GeneralSecurityException {
        var ellipticCurve = generate("EC", new ECGenParameterSpec("secp256r1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortKeys.readPublic(ellipticCurve))
                .withMessage("is not an RSA SubjectPublicKeyInfo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortKeys.readPublic(Bytes.of(new byte[294])))
                .withMessage("is not an RSA SubjectPublicKeyInfo");
    }

    @Test
    void readPrivate_refusesGarbage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortKeys.readPrivate(new byte[100]))
                .withMessage("is not an RSA private key in PKCS#8");
    }

    private static void assertRefused(Bytes key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortKeys.readPublic(key))
                .withMessage("is not an RSA-2048 key with exponent 65537");
    }

    private static Bytes generate(String algorithm, AlgorithmParameterSpec spec) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(spec);
        return Bytes.of(generator.generateKeyPair().getPublic().getEncoded());
    }
}
