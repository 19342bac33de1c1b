package io.undercurrent.contract.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undercurrent.contract.Bytes;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialMessageTest {

    private static final UUID WAVE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final Bytes KEY_ID = Bytes.fromHex("aa".repeat(32));
    private static final Bytes NONCE = Bytes.fromHex("bb".repeat(32));

    @Test
    void encoded_isLabelWaveKeyNonce() {
        var message = new CredentialMessage(WAVE, KEY_ID, NONCE);

        assertThat(Bytes.of(message.encoded()).hex())
                .isEqualTo(
                        "756e64657263757272656e742f31" // "undercurrent/1"
                                + "00112233445566778899aabbccddeeff"
                                + "aa".repeat(32)
                                + "bb".repeat(32));
    }

    @Property
    void ofPrepared_readsWhatEncodedWrote(
            @ForAll long mostSignificant,
            @ForAll long leastSignificant,
            @ForAll @Size(32) byte[] keyId,
            @ForAll @Size(32) byte[] nonce,
            @ForAll @Size(32) byte[] prefix) {
        var message =
                new CredentialMessage(new UUID(mostSignificant, leastSignificant), Bytes.of(keyId), Bytes.of(nonce));

        assertThat(CredentialMessage.ofPrepared(prepared(prefix, message.encoded())))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, 125, 127})
    void ofPrepared_refusesAnyOtherLength(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialMessage.ofPrepared(Bytes.of(new byte[length])))
                .withMessage("must be 126 bytes long");
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 45})
    void ofPrepared_refusesAnotherLabel(int position) {
        byte[] prepared = prepared(new byte[32], new CredentialMessage(WAVE, KEY_ID, NONCE).encoded())
                .toArray();
        prepared[position] ^= 1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialMessage.ofPrepared(Bytes.of(prepared)))
                .withMessage("is not a message of protocol undercurrent/1");
    }

    @ParameterizedTest
    @CsvSource({"31, 32", "33, 32", "32, 31", "32, 33"})
    void keyIdAndNonce_are32Bytes(int keyId, int nonce) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CredentialMessage(WAVE, Bytes.of(new byte[keyId]), Bytes.of(new byte[nonce])))
                .withMessage("A key id and a nonce are 32 bytes each");
    }

    @Test
    void ballotId_isTheSha256OfTheWholePreparedMessage() {
        assertThat(CredentialMessage.ballotId(Bytes.of("abc".getBytes())).hex())
                .as("FIPS 180-2, appendix B.1")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void toString_givesTheNonceAwayToNobody() {
        assertThat(new CredentialMessage(WAVE, KEY_ID, NONCE).toString())
                .doesNotContain(NONCE.hex())
                .doesNotContain(NONCE.encoded());
    }

    private static Bytes prepared(byte[] prefix, byte[] message) {
        byte[] prepared = Arrays.copyOf(prefix, prefix.length + message.length);
        System.arraycopy(message, 0, prepared, prefix.length, message.length);
        return Bytes.of(prepared);
    }
}
