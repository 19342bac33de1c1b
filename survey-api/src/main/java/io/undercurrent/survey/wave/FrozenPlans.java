package io.undercurrent.survey.wave;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Cohort;
import io.undercurrent.contract.wave.Manifest;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.survey.cohort.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Freezes how the results of a wave will be cut: first the plan, when the opening begins, then the manifest, when the
 * cohorts have got their keys. All of it inside the caller's transaction.
 */
@ApplicationScoped
public class FrozenPlans {

    private final Waves waves;
    private final WaveCohorts cohorts;
    private final ObjectMapper mapper;

    FrozenPlans(Waves waves, WaveCohorts cohorts, ObjectMapper mapper) {
        this.waves = waves;
        this.cohorts = cohorts;
        this.mapper = mapper;
    }

    /** Freezes the plan of a draft, which begins to open by this; with the roster held still. */
    public void freeze(Wave wave, Plan plan) {
        waves.openedLast().ifPresent(wave::follow);
        wave.startOpening(plan.invited(), json(FrozenPlan.of(plan)));
        plan.reports().forEach(report -> report.cohorts()
                .forEach(cohort ->
                        cohorts.persist(new WaveCohort(wave.id(), report.name(), cohort.id(), cohort.invited()))));
        cohorts.flush();
    }

    /** Freezes the manifest of a wave whose cohorts all have their keys. */
    public void freezeManifest(Wave wave, Instrument instrument, Bytes sealingKey) {
        byte[] manifest = json(new Manifest(
                Manifest.PROTOCOL,
                wave.id(),
                wave.title(),
                instrument.id() + "/" + instrument.version(),
                instrument.itemsOf(wave.packs()),
                wave.policy(),
                sealingKey,
                reportsOf(wave)));
        wave.freezeManifest(manifest, Digests.sha256(manifest).hex());
    }

    /** The plan of a wave that has begun to open. */
    public FrozenPlan planOf(Wave wave) {
        try {
            return mapper.readValue(wave.frozenPlan(), FrozenPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The frozen plan of a wave cannot be read", e);
        }
    }

    private List<Report> reportsOf(Wave wave) {
        Map<WaveCohort.Id, Cohort> listed =
                cohorts.of(wave.id()).stream().collect(Collectors.toMap(WaveCohort::id, WaveCohort::listed));
        return planOf(wave).reports().stream()
                .map(report -> new Report(
                        report.name(),
                        report.cohorts().stream()
                                .map(id -> listed.get(new WaveCohort.Id(wave.id(), report.name(), id)))
                                .toList(),
                        report.groups()))
                .toList();
    }

    private byte[] json(Object document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What a wave freezes cannot be written", e);
        }
    }
}
