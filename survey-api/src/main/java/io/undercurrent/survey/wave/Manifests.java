package io.undercurrent.survey.wave;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The frozen manifests, kept in memory once read: they never change. */
@ApplicationScoped
public class Manifests {

    private final Waves waves;
    private final ObjectMapper mapper;
    private final Map<UUID, FrozenManifest> frozen = new ConcurrentHashMap<>();

    Manifests(Waves waves, ObjectMapper mapper) {
        this.waves = waves;
        this.mapper = mapper;
    }

    /**
     * @param bytes as they are served; the digest is over them
     * @param digest SHA-256 in hexadecimal
     */
    record FrozenManifest(Manifest manifest, byte[] bytes, String digest) {}

    /** The manifest of a wave that is or was open; a 404 or 409 problem for any other. */
    public Manifest frozen(UUID waveId) {
        return find(waveId).manifest();
    }

    FrozenManifest find(UUID waveId) {
        var known = frozen.get(waveId);
        return known != null ? known : remember(waveId);
    }

    private FrozenManifest remember(UUID waveId) {
        var found = QuarkusTransaction.joiningExisting().call(() -> read(waves.get(waveId)));
        frozen.put(waveId, found);
        return found;
    }

    private FrozenManifest read(Wave wave) {
        if (!wave.state().hasOpened()) {
            throw Problems.conflict("wave-not-open", "The wave is not open yet.");
        }
        try {
            return new FrozenManifest(
                    mapper.readValue(wave.manifest(), Manifest.class), wave.manifest(), wave.manifestDigest());
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest of a wave cannot be read", e);
        }
    }
}
