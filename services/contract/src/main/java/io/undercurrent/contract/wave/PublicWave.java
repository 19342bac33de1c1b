package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.instrument.Instrument;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What anybody may know about a wave that is or was open: what is asked, by whom it is read, and under which promises.
 *
 * @param items ids of the items asked, in order
 * @param reports one ballot is cast for each
 * @param closesAt null when HR closes it by hand
 * @param manifestDigest SHA-256 of the manifest in hexadecimal
 * @param forms by pack the ids of the items of which a person is asked, in a wave that asks each person one pack at random:
 *     the person's device draws one of them, all alike likely, and names it in {@link
 *     io.undercurrent.contract.ballot.Answers#form}; null in a wave that asks everybody all {@code items}
 * @param dashboard where dashboard-api vouches for the sealing key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicWave(
        UUID id,
        String title,
        WaveState state,
        Instrument instrument,
        List<String> items,
        Policy policy,
        List<String> reports,
        Instant closesAt,
        String manifestDigest,
        Map<String, List<String>> forms,
        URI dashboard) {}
