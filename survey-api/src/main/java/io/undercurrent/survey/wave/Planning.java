package io.undercurrent.survey.wave;

import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlanImpossible;
import io.undercurrent.survey.cohort.Planner;
import io.undercurrent.survey.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans the cohorts of a wave on the roster as it is now. */
@ApplicationScoped
public class Planning {

    private final Roster roster;

    Planning(Roster roster) {
        this.roster = roster;
    }

    /** The plan of this wave; a 409 problem if the roster is too small for one. */
    Plan plan(Wave wave) {
        try {
            return new Planner().plan(wave.reports(), wave.policy().k(), roster.headcounts(wave.reports()));
        } catch (PlanImpossible e) {
            throw Problems.conflict("plan-impossible", e.getMessage());
        }
    }

    /** The plan of this wave, with the roster held still until the transaction ends. */
    public Plan finalPlan(Wave wave) {
        roster.holdStill();
        return plan(wave);
    }
}
