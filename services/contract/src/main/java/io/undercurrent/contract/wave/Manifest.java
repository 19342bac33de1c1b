package io.undercurrent.contract.wave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.undercurrent.contract.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The public list of a wave's reports, cohorts, sizes, cohort keys and the sealing key.
 *
 * <p>Everybody must be given the same one: its digest, SHA-256 over the exact bytes that are served, is frozen when
 * the wave opens, stands in every invitation, and is kept by both services.
 *
 * @param protocol always {@code undercurrent/1}
 * @param waveId the wave
 * @param title of the wave
 * @param instrument id and version of what is asked, as {@code undercurrent-pulse/1}
 * @param items ids of the items asked, in order
 * @param policy the promises
 * @param sealingKey the X25519 key to which answers are sealed
 * @param reports one ballot is cast for each
 */
public record Manifest(
        String protocol,
        UUID waveId,
        String title,
        String instrument,
        List<String> items,
        Policy policy,
        Bytes sealingKey,
        List<Report> reports) {

    public static final String PROTOCOL = "undercurrent/1";

    public Manifest {
        items = List.copyOf(items);
        reports = List.copyOf(reports);
    }

    /** The report of this name. */
    public Optional<Report> report(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst();
    }

    /** People invited: each stands in exactly one cohort of every report. */
    @JsonIgnore
    public int invited() {
        return reports.get(0).cohorts().stream().mapToInt(Cohort::invited).sum();
    }
}
