package io.undercurrent.survey.wave;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Report;
import io.undercurrent.contract.wave.Sampling;
import io.undercurrent.contract.wave.WaveDraft;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.InputError;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.instrument.Instruments;
import io.undercurrent.survey.roster.ReportColumn;
import io.undercurrent.survey.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Plans waves: what is written down of one before it opens. */
@ApplicationScoped
class Drafts {

    private final Waves waves;
    private final Instruments instruments;
    private final Roster roster;

    Drafts(Waves waves, Instruments instruments, Roster roster) {
        this.waves = waves;
        this.instruments = instruments;
        this.roster = roster;
    }

    @Transactional
    Wave create(WaveDraft draft) {
        var wave = Wave.draft(draft, checked(draft));
        waves.persist(wave);
        return wave;
    }

    /** Replaces a draft. What has begun to open is frozen, its k and t above all: 409. */
    @Transactional
    Wave replace(UUID id, WaveDraft draft) {
        var wave = draftOf(id);
        wave.redraft(draft, checked(draft));
        return wave;
    }

    @Transactional
    void delete(UUID id) {
        waves.delete(draftOf(id));
    }

    /** The draft, for change; a 409 problem if the wave has begun to open. */
    Wave draftOf(UUID id) {
        var wave = waves.getForChange(id);
        if (wave.state() != WaveState.DRAFT) {
            throw Problems.conflict(
                    "wave-frozen",
                    "What a wave asks, whom, and under which k and t is frozen when it opens. Plan a new wave.");
        }
        return wave;
    }

    private Instrument checked(WaveDraft draft) {
        var errors = new ArrayList<InputError>();
        var instrument = instruments.find(draft.instrument(), draft.version());
        if (instrument.isEmpty()) {
            errors.add(InputError.field("instrument", "must be an instrument that this service has"));
        } else {
            checkPacks(draft, instrument.get(), errors);
            checkSampling(draft, errors);
        }
        checkReports(draft.reports(), errors);
        if (draft.closesAt() != null && !draft.closesAt().isAfter(Instant.now())) {
            errors.add(InputError.field("closesAt", "must be in the future"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalidInput("wave-invalid", "The wave cannot be planned like this.", errors);
        }
        return instrument.orElseThrow();
    }

    private static void checkPacks(WaveDraft draft, Instrument instrument, List<InputError> errors) {
        for (int i = 0; i < draft.packs().size(); i++) {
            if (!instrument.packs().containsKey(draft.packs().get(i))) {
                errors.add(InputError.field("packs[" + i + "]", "must be a pack of the instrument"));
            }
        }
    }

    private static void checkSampling(WaveDraft draft, List<InputError> errors) {
        var packs = new HashSet<>(draft.packs());
        if (draft.sampling() == Sampling.ONE_PACK_EACH
                && (packs.size() < 2 || packs.size() < draft.packs().size() || packs.contains(Instrument.CORE))) {
            errors.add(
                    InputError.field("packs", "must be two different ones or more, of which each person is asked one"));
        }
    }

    private void checkReports(List<String> reports, List<InputError> errors) {
        var attributes = roster.attributes();
        var seen = new HashSet<String>();
        for (int i = 0; i < reports.size(); i++) {
            String report = reports.get(i);
            if (new ReportColumn(report).isAttribute() && !attributes.contains(report)) {
                errors.add(InputError.field(
                        "reports[" + i + "]",
                        "must be unit, comment or an attribute of the roster: " + String.join(", ", attributes)));
            }
            if (!seen.add(report)) {
                errors.add(InputError.field("reports[" + i + "]", "must not stand twice in the plan"));
            }
        }
        if (reports.equals(List.of(Report.COMMENT))) {
            errors.add(InputError.field("reports", "must hold a report for the answers beside the comments"));
        }
    }
}
