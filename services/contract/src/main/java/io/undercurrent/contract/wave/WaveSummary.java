package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A wave as HR sees it.
 *
 * @param instrument id and version, as {@code undercurrent-pulse/1}
 * @param invited people on the frozen roster; null while the wave is a draft
 * @param keysMade cohort keys made so far, out of {@code keysNeeded}; null while the wave is a draft
 * @param manifestDigest SHA-256 of the manifest in hexadecimal, once it is open
 * @param waitingFor what holds the wave up, for people; null when nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaveSummary(
        UUID id,
        String title,
        WaveState state,
        String instrument,
        List<String> packs,
        List<String> reports,
        Policy policy,
        Instant closesAt,
        Integer invited,
        Integer keysMade,
        Integer keysNeeded,
        String manifestDigest,
        String waitingFor) {}
