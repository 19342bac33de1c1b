package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.ballot.Credential;
import io.undercurrent.contract.crypto.CredentialMessage;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Policy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final UUID WAVE = new UUID(7, 7);
    private static final List<String> ITEMS =
            IntStream.range(0, 40).mapToObj("LONGISH%02d"::formatted).toList();

    private final Envelope envelope = Envelope.of(new Manifest(
            Manifest.PROTOCOL,
            WAVE,
            "Long",
            "long/1",
            ITEMS,
            Policy.DEFAULT,
            SealingKeyPair.generate().publicKey(),
            List.of()));

    @Test
    void theLengthOfABallot_tellsNothingOfWhatWasAnswered() {
        var all = ITEMS.stream().collect(Collectors.toMap(Function.identity(), item -> 5));

        assertThat(List.of(
                        new Answers(Map.of(), Set.of()),
                        new Answers(Map.of(ITEMS.get(0), 1), Set.of()),
                        new Answers(Map.of(), Set.copyOf(ITEMS)),
                        new Answers(all, Set.of()),
                        new Answers(all, Set.of(), "P1")))
                .extracting(this::length)
                .containsOnly(length(new Answers(all, Set.of())));
    }

    private int length(Answers answers) {
        var message = Bytes.of(new byte[CredentialMessage.PREPARED_LENGTH]);
        return envelope.seal(new Credential("unit", message, Bytes.of(new byte[256])), answers)
                .sealed()
                .length();
    }
}
