package io.undercurrent.survey.lifecycle;

import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.credential.Enrolment;
import io.undercurrent.survey.wave.Approvals;
import io.undercurrent.survey.wave.FrozenPlans;
import io.undercurrent.survey.wave.Planning;
import io.undercurrent.survey.wave.WaveViews;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The first step of opening a wave: whom it asks and how its results are cut is decided here and stays so. */
@ApplicationScoped
class Freezing {

    private final Waves waves;
    private final WaveViews views;
    private final Planning planning;
    private final Approvals approvals;
    private final FrozenPlans plans;
    private final Enrolment enrolment;

    Freezing(
            Waves waves,
            WaveViews views,
            Planning planning,
            Approvals approvals,
            FrozenPlans plans,
            Enrolment enrolment) {
        this.waves = waves;
        this.views = views;
        this.planning = planning;
        this.approvals = approvals;
        this.plans = plans;
        this.enrolment = enrolment;
    }

    /** Freezes the plan, the members and their invitations, all in one transaction. A wave under way stays as it is. */
    @Transactional
    WaveSummary freeze(UUID waveId) {
        var wave = waves.getForChange(waveId);
        if (wave.state().compareTo(WaveState.OPEN) > 0) {
            throw Problems.conflict("wave-closed", "The wave has closed. It cannot be opened again.");
        }
        if (wave.state() == WaveState.DRAFT) {
            var plan = planning.finalPlan(wave);
            approvals.require(wave, plan);
            plans.freeze(wave, plan);
            enrolment.enrol(waveId, plan);
        }
        return views.summary(wave);
    }
}
