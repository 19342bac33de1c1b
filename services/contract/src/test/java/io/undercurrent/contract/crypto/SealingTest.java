package io.undercurrent.contract.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.testsupport.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final UUID WAVE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final String REPORT = "unit";
    private static final Bytes BALLOT_ID = Bytes.fromHex("cc".repeat(32));
    private static final byte[] ANSWERS = "{\"answers\":{\"ANX1\":4}}".getBytes(StandardCharsets.UTF_8);

    private final SealingKeyPair key = SealingKeyPair.generate();

    @Test
    void suiteOpensTheMessagesOfTheRfc() throws InvalidCipherTextException {
        var vector = Vectors.rfc9180();
        var recipient = SealingKeyPair.ofPrivateKey(bytes(vector, "skRm"));
        var context = Sealing.hpke().setupBaseR(bytes(vector, "enc"), recipient.keyPair(), bytes(vector, "info"));

        assertThat(recipient.publicKey().toArray()).isEqualTo(bytes(vector, "pkRm"));
        for (var message : vector.get("encryptions")) {
            assertThat(context.open(bytes(message, "aad"), bytes(message, "ct")))
                    .as("sequence number %s", message.get("seq"))
                    .isEqualTo(bytes(message, "pt"));
        }
    }

    @Test
    void suiteSealsAsTheRfc() throws InvalidCipherTextException {
        var vector = Vectors.rfc9180();
        var ephemeral = SealingKeyPair.ofPrivateKey(bytes(vector, "skEm"));
        var hpke = Sealing.hpke();
        var context = hpke.setupBaseS(
                hpke.deserializePublicKey(bytes(vector, "pkRm")), bytes(vector, "info"), ephemeral.keyPair());

        assertThat(context.getEncapsulation()).isEqualTo(bytes(vector, "enc"));
        for (var message : vector.get("encryptions")) {
            assertThat(context.seal(bytes(message, "aad"), bytes(message, "pt")))
                    .as("sequence number %s", message.get("seq"))
                    .isEqualTo(bytes(message, "ct"));
        }
    }

    @Property(tries = 100)
    void open_givesBackWhatWasSealed(@ForAll @Size(max = 600) byte[] plaintext) {
        assertThat(open(seal(plaintext))).isEqualTo(plaintext);
    }

    @Property(tries = 100)
    void sealedLength_tellsOnlyTheNumberOfBlocks(@ForAll @IntRange(max = 1100) int length) {
        int sealed = seal(new byte[length]).length();

        assertThat(sealed).isEqualTo(Sealing.OVERHEAD + Sealing.BLOCK * (length / Sealing.BLOCK + 1));
        assertThat(Sealing.plausibleLength(sealed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "80", "8000", "4180", "410000", "80008000"})
    void plaintextThatLooksLikePadding_survives(String hex) {
        byte[] plaintext = HexFormat.of().parseHex(hex);

        assertThat(open(seal(plaintext))).isEqualTo(plaintext);
    }

    @Test
    void sealingTwice_givesUnlikeBallots() {
        assertThat(seal(ANSWERS)).isNotEqualTo(seal(ANSWERS));
    }

    @Test
    void ballotOfAnotherPlace_isSpoiled() {
        var sealed = seal(ANSWERS);
        var otherWave = UUID.fromString("00112233-4455-6677-8899-aabbccddeefe");

        assertThat(Sealing.open(key, WAVE, REPORT, BALLOT_ID, sealed)).contains(ANSWERS);
        assertThat(Sealing.open(key, otherWave, REPORT, BALLOT_ID, sealed)).isEmpty();
        assertThat(Sealing.open(key, WAVE, "location", BALLOT_ID, sealed)).isEmpty();
        assertThat(Sealing.open(key, WAVE, REPORT, Bytes.fromHex("cd".repeat(32)), sealed))
                .isEmpty();
        assertThat(Sealing.open(SealingKeyPair.generate(), WAVE, REPORT, BALLOT_ID, sealed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32, 100, 303})
    void changedBallot_isSpoiled(int position) {
        byte[] sealed = seal(ANSWERS).toArray();
        sealed[position] ^= 1;

        assertThat(Sealing.open(key, WAVE, REPORT, BALLOT_ID, Bytes.of(sealed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "48, false", "303, false", "304, true", "305, false", "559, false", "560, true"})
    void plausibleLength_isTheOverheadAndWholeBlocks(int length, boolean plausible) {
        assertThat(Sealing.plausibleLength(length)).isEqualTo(plausible);
        assertThat(Sealing.open(key, WAVE, REPORT, BALLOT_ID, Bytes.of(new byte[length])))
                .as("zeros, among them a degenerate encapsulated key, never open")
                .isEmpty();
    }

    @Test
    void openFollowsThePublishedFraming() throws InvalidCipherTextException {
        byte[] padded = new byte[2 * Sealing.BLOCK]; // one block more than needed, which a careful client may add
        padded[0] = 'h';
        padded[1] = 'i';
        padded[2] = (byte) 0x80;

        assertThat(open(sealedWithoutPadding(padded))).asString().isEqualTo("hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "01", "8001"})
    void plaintextWithoutPadding_isSpoiled(String end) throws InvalidCipherTextException {
        byte[] padded = new byte[Sealing.BLOCK];
        byte[] tail = HexFormat.of().parseHex(end);
        System.arraycopy(tail, 0, padded, padded.length - tail.length, tail.length);

        assertThat(Sealing.open(key, WAVE, REPORT, BALLOT_ID, sealedWithoutPadding(padded)))
                .isEmpty();
    }

    @Test
    void keyPair_isReadBackFromItsPrivateHalf() {
        var read = SealingKeyPair.ofPrivateKey(key.privateKey());

        assertThat(read.publicKey()).isEqualTo(key.publicKey());
        assertThat(Sealing.open(read, WAVE, REPORT, BALLOT_ID, seal(ANSWERS))).contains(ANSWERS);
    }

    @Test
    void keyPair_showsOnlyItsPublicHalf() {
        assertThat(key).hasToString("SealingKeyPair[" + key.publicKey().hex() + "]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void keyPairOfAnotherLength_isRefused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> SealingKeyPair.ofPrivateKey(new byte[length]));
    }

    private Bytes seal(byte[] plaintext) {
        return Sealing.seal(key.publicKey(), WAVE, REPORT, BALLOT_ID, plaintext);
    }

    private byte[] open(Bytes sealed) {
        return Sealing.open(key, WAVE, REPORT, BALLOT_ID, sealed).orElseThrow();
    }

    /** Written without {@link Sealing}, so that it also pins {@code info} and {@code aad}. */
    private Bytes sealedWithoutPadding(byte[] plaintext) throws InvalidCipherTextException {
        var hpke = Sealing.hpke();
        byte[] info = HexFormat.of()
                .parseHex(
                        "756e64657263757272656e742f31" // "undercurrent/1"
                                + "00112233445566778899aabbccddeeff" // the wave
                                + "756e6974"); // "unit"
        var context = hpke.setupBaseS(hpke.deserializePublicKey(key.publicKey().toArray()), info);
        byte[] ciphertext = context.seal(BALLOT_ID.toArray(), plaintext);
        return Bytes.fromHex(HexFormat.of().formatHex(context.getEncapsulation())
                + HexFormat.of().formatHex(ciphertext));
    }

    private static byte[] bytes(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.get(field).textValue());
    }
}
