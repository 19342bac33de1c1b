package io.undercurrent.dashboard.tally;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.ballot.Answers;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the plaintext of a ballot. Whoever cast it may have written anything, and nobody can ask back: one reading or
 * none.
 */
final class AnswersReader {

    /** Bytes of the largest plaintext: some 500 items with long ids. */
    static final int LARGEST = 64 << 10;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(3)
            .maxNumberLength(12)
            .maxStringLength(200)
            .maxNameLength(200)
            .build();

    private static final ObjectReader ANSWERS = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build()
            .readerFor(Answers.class);

    private AnswersReader() {}

    /** The answers, or nothing if the plaintext is anything but one JSON object of the documented form. */
    static Optional<Answers> read(byte[] plaintext) {
        if (plaintext.length > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ANSWERS.readValue(plaintext));
        } catch (IOException e) {
            return Optional.empty(); // a spoiled ballot; the message would quote it
        }
    }
}
