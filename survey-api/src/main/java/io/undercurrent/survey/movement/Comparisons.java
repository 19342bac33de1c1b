package io.undercurrent.survey.movement;

import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.contract.wave.Comparability.OfReport;
import io.undercurrent.survey.movement.FormerMembers.Place;
import io.undercurrent.survey.wave.FrozenPlans;
import io.undercurrent.survey.wave.Wave;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Compares the people of a wave that opens with those of the wave that was opened before it. */
@ApplicationScoped
public class Comparisons {

    private final Waves waves;
    private final FrozenPlans plans;
    private final FormerMembers members;

    Comparisons(Waves waves, FrozenPlans plans, FormerMembers members) {
        this.waves = waves;
        this.plans = plans;
        this.members = members;
    }

    /** What dashboard-api is told of a wave whose plan is frozen; the same each time. */
    @Transactional
    public Comparability of(UUID waveId) {
        var wave = waves.get(waveId);
        return wave.previousWave()
                .map(previous -> between(waves.get(previous), wave))
                .orElseGet(() -> new Comparability(null, List.of()));
    }

    private Comparability between(Wave before, Wave now) {
        int t = Math.max(before.policy().t(), now.policy().t());
        var earlier = plans.planOf(before).reports();
        var later = plans.planOf(now).reports();
        var compared = new ArrayList<OfReport>();
        for (int i = 0; i < later.size(); i++) {
            for (int j = 0; j < earlier.size(); j++) {
                if (later.get(i).name().equals(earlier.get(j).name())) {
                    var flows = members.flows(new Place(before.id(), j), new Place(now.id(), i));
                    compared.add(new Movements(earlier.get(j), later.get(i), t).comparable(flows));
                }
            }
        }
        return new Comparability(before.id(), compared);
    }
}
