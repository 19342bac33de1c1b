package io.undercurrent.dashboard.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.WaveRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON forms in which a wave's registration and manifest are kept. */
final class Documents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    static String write(Record document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A document cannot be written", e);
        }
    }

    /** The registration as it was stored. */
    static WaveRegistration registration(Wave wave) {
        try {
            return JSON.readValue(wave.registration, WaveRegistration.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The stored registration of a wave cannot be read", e);
        }
    }

    /**
     * Reads a manifest as it travels.
     *
     * @throws IOException if the bytes are anything but one manifest in JSON
     */
    static Manifest manifest(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Manifest.class);
    }

    /** The manifest as it was frozen. */
    static Manifest manifest(Wave wave) {
        try {
            return manifest(wave.manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored manifest of a wave cannot be read", e);
        }
    }
}
