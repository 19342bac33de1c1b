package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.BlindRsa;
import io.undercurrent.contract.crypto.CohortKeys;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.respondent.testsupport.Cast;
import io.undercurrent.respondent.testsupport.Pulse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindedCredentialTest {

    private static final Cohort LISBON = Cast.LISBON.cohort(10);

    @RepeatedTest(20)
    void finalizedCredential_namesWaveAndKeyAndHolds() {
        var blinded = blind();
        var credential = blinded.finalizeWith(sign(Cast.LISBON, blinded));

        var message = CredentialMessage.ofPrepared(credential.message());
        assertThat(message.waveId()).isEqualTo(Pulse.WAVE);
        assertThat(message.keyId()).isEqualTo(LISBON.keyId());
        assertThat(credential.report()).isEqualTo("location");
        assertThat(BlindRsa.verify(
                        CohortKeys.readPublic(LISBON.key()),
                        credential.message().toArray(),
                        credential.signature().toArray()))
                .isTrue();
    }

    @Test
    void blindedMessage_staysTheSame_soThatItCanBeSentAgain() {
        var blinded = blind();

        assertThat(blinded.message()).isEqualTo(blinded.message());
        assertThat(blinded.finalizeWith(sign(Cast.LISBON, blinded)))
                .isEqualTo(blinded.finalizeWith(sign(Cast.LISBON, blinded)));
    }

    @Test
    void everyCredential_hasANonceAndABlindingOfItsOwn() {
        var one = blind();
        var another = blind();

        assertThat(one.message()).isNotEqualTo(another.message());
        assertThat(nonce(one)).isNotEqualTo(nonce(another));
    }

    @Test
    void signatureUnderAnotherKey_isRefused() {
        var blinded = blind();

        assertRefused(blinded, sign(Cast.PORTO, blinded));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257})
    void garbageOfAnyLength_isRefused(int length) {
        assertRefused(blind(), Bytes.of(new byte[length]));
    }

    private static void assertRefused(BlindedCredential blinded, Bytes signature) {
        assertThatExceptionOfType(BrokenPromise.BadSignature.class)
                .isThrownBy(() -> blinded.finalizeWith(signature))
                .withMessage("The signature for report location does not hold");
    }

    private static BlindedCredential blind() {
        return BlindedCredential.blind(Pulse.WAVE, "location", LISBON);
    }

    private static Bytes sign(Cast issuer, BlindedCredential blinded) {
        return Bytes.of(BlindRsa.sign(issuer.key(), blinded.message().blinded().toArray()));
    }

    private static Bytes nonce(BlindedCredential blinded) {
        var credential = blinded.finalizeWith(sign(Cast.LISBON, blinded));
        return CredentialMessage.ofPrepared(credential.message()).nonce();
    }
}
