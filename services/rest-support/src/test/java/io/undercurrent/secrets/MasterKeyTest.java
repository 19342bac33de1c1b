package io.undercurrent.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MasterKeyTest {

    private static final byte[] BYTES =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final MasterKey KEY = MasterKey.of(BYTES);
    private static final byte[] WAVE = text("wave 1");

    @Property
    void decrypt_givesBackWhatWasEncrypted(@ForAll byte[] plaintext, @ForAll byte[] associatedData) {
        assertThat(KEY.decrypt(KEY.encrypt(plaintext, associatedData), associatedData))
                .isEqualTo(plaintext);
    }

    @Property
    void alteredCiphertext_isRefused(@ForAll @IntRange(max = 28 + 5) int position, @ForAll @IntRange(max = 7) int bit) {
        byte[] ciphertext = KEY.encrypt(text("secret"), WAVE);
        assertThat(ciphertext).hasSize(1 + 12 + 6 + 16);
        ciphertext[position] ^= (byte) (1 << bit);

        assertUnreadable(KEY, ciphertext, WAVE);
    }

    @Property
    void truncatedCiphertext_isRefused(@ForAll @IntRange(max = 34) int length) {
        assertUnreadable(KEY, Arrays.copyOf(KEY.encrypt(text("secret"), WAVE), length), WAVE);
    }

    @Test
    void otherAssociatedData_isRefused() {
        assertUnreadable(KEY, KEY.encrypt(text("secret"), WAVE), text("wave 2"));
    }

    @Test
    void otherKey_isRefused() {
        assertUnreadable(MasterKey.of(new byte[32]), KEY.encrypt(text("secret"), WAVE), WAVE);
    }

    @Test
    void samePlaintext_isEncryptedDifferently() {
        assertThat(KEY.encrypt(text("secret"), WAVE)).isNotEqualTo(KEY.encrypt(text("secret"), WAVE));
    }

    /** Computed with Python's hmac from RFC 5869 and RFC 2104; what is stored under a label must stay readable. */
    @Test
    void derive_staysTheSame() {
        assertThat(HexFormat.of().formatHex(KEY.derive("invitation", text("anna"))))
                .isEqualTo("3b41977cfaae10e2330540a05e9f53a3a2bbef203664bac7ecb09fec0ec2158a");
    }

    @Test
    void derive_dependsOnKeyLabelAndInput() {
        byte[] derived = KEY.derive("invitation", text("anna"));

        assertThat(derived).hasSize(32);
        assertThat(KEY.derive("invitation", text("bert"))).isNotEqualTo(derived);
        assertThat(KEY.derive("request", text("anna"))).isNotEqualTo(derived);
        assertThat(MasterKey.of(new byte[32]).derive("invitation", text("anna")))
                .isNotEqualTo(derived);
    }

    @Test
    void keyOfAnotherLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of(new byte[16]))
                .withMessage("A master key has 32 bytes, not 16");
    }

    @Test
    void text_thatIsNoKey_isRefusedWithoutQuotingIt() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> MasterKey.fromBase64("c2VjcmV0", "undercurrent.master-key"))
                .withMessageContaining("undercurrent.master-key is not 32 bytes in base64")
                .withMessageNotContaining("c2VjcmV0");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> MasterKey.fromBase64("not base64!", "undercurrent.master-key"));
    }

    @Test
    void toString_saysNothingOfTheKey() {
        MasterKey read = MasterKey.fromBase64(Base64.getEncoder().encodeToString(BYTES) + "\n", "a test");

        assertThat(read).hasToString("MasterKey");
        assertThat(read.derive("a", WAVE)).isEqualTo(KEY.derive("a", WAVE));
    }

    private static void assertUnreadable(MasterKey key, byte[] ciphertext, byte[] associatedData) {
        assertThatExceptionOfType(UnreadableSecretException.class)
                .isThrownBy(() -> key.decrypt(ciphertext, associatedData));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
