package io.undercurrent.dashboard.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.undercurrent.contract.crypto.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The bytes of a release, one spelling for each: fields in declared order, map entries by key, decimals as they are.
 * Their SHA-256 is the release's id. The mapper is its own, so that no setting of the web layer can change an id.
 */
final class ReleaseFormat {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReleaseFormat() {}

    static byte[] write(Release release) {
        try {
            return MAPPER.writeValueAsBytes(release);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A release has no JSON form", e);
        }
    }

    static Release read(byte[] content) {
        try {
            return MAPPER.readValue(content, Release.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Stored content is not a release", e);
        }
    }

    /** SHA-256 of the content in lower-case hexadecimal. */
    static String idOf(byte[] content) {
        return Digests.sha256(content).hex();
    }
}
