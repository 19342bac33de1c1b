package io.undercurrent.dashboard.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.ballot.Answers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersReaderTest {

    @Test
    void answersAndNotApplicable() {
        assertThat(read("{\"answers\":{\"A\":5,\"B\":-1},\"notApplicable\":[\"C\"]}"))
                .contains(new Answers(Map.of("A", 5, "B", -1), Set.of("C")));
    }

    @Test
    void everythingSkipped() {
        assertThat(read("{}")).contains(new Answers(Map.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "5",
                "{",
                "{\"answers\":{\"A\":5}} {}",
                "{\"answers\":{\"A\":5},\"name\":\"me\"}",
                "{\"answers\":{\"A\":4.0}}",
                "{\"answers\":{\"A\":4.5}}",
                "{\"answers\":{\"A\":\"4\"}}",
                "{\"answers\":{\"A\":true}}",
                "{\"answers\":{\"A\":null}}",
                "{\"answers\":{\"A\":[4]}}",
                "{\"answers\":{\"A\":99999999999}}",
                "{\"answers\":{\"A\":4,\"A\":5}}",
                "{\"answers\":{\"A\":4},\"answers\":{\"A\":5}}",
                "{\"answers\":[4]}",
                "{\"notApplicable\":[null]}",
                "{\"notApplicable\":\"C\"}"
            })
    void anythingElse(String plaintext) {
        assertThat(read(plaintext)).isEmpty();
    }

    @Test
    void plaintextLargerThanAnyPageSends() {
        String padded = "{\"answers\":{\"A\":5}" + " ".repeat(AnswersReader.LARGEST) + "}";

        assertThat(read(padded)).isEmpty();
    }

    private static Optional<Answers> read(String plaintext) {
        return AnswersReader.read(plaintext.getBytes(StandardCharsets.UTF_8));
    }
}
