package io.undercurrent.survey.wave;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.cohort.FreshCohort;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Has a second account vouch for cohorts of mostly new people, before a wave can be opened with them. An approval is of
 * exactly these people in these cohorts: when the roster changes, it is void.
 */
@ApplicationScoped
public class Approvals {

    private final Roster roster;
    private final EntityManager entities;

    Approvals(Roster roster, EntityManager entities) {
        this.roster = roster;
        this.entities = entities;
    }

    List<FreshCohort> freshCohorts(Wave wave, Plan plan) {
        return FreshCohort.of(plan, roster.newcomers(wave.reports()));
    }

    /** Notes that this account vouches for the newcomers of the wave, as they are now; 409 if it added one of them. */
    void approve(Wave wave, Plan plan, String account) {
        var fresh = freshCohorts(wave, plan);
        if (fresh.stream().anyMatch(cohort -> cohort.addedBy().contains(account))) {
            throw Problems.conflict(
                    "own-newcomers",
                    "This account put some of the newcomers on the roster. Another one has to approve.");
        }
        entities.createNativeQuery("insert into newcomer_approval (wave_id, digest, approver) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, wave.id())
                .setParameter(2, digest(fresh))
                .setParameter(3, account)
                .executeUpdate();
    }

    /** Throws a 409 problem if the plan has cohorts of mostly new people for whom nobody else vouches. */
    public void require(Wave wave, Plan plan) {
        var fresh = freshCohorts(wave, plan);
        if (!fresh.isEmpty() && !isApproved(wave.id(), fresh)) {
            throw Problems.conflict(
                    "approval-needed",
                    "In " + fresh.size() + " cohorts more than half of the people came to the roster lately. An account"
                            + " other than those that added them has to approve: POST /api/v1/waves/{id}/approval. The plan"
                            + " lists them.");
        }
    }

    private boolean isApproved(UUID waveId, List<FreshCohort> fresh) {
        return !entities.createNativeQuery("select approver from newcomer_approval where wave_id = ?1 and digest = ?2")
                .setParameter(1, waveId)
                .setParameter(2, digest(fresh))
                .getResultList()
                .isEmpty();
    }

    private static String digest(List<FreshCohort> fresh) {
        var text = fresh.stream()
                .map(cohort -> cohort.report() + "\0" + cohort.cohort() + "\0" + String.join("\0", cohort.people())
                        + "\0\0" + String.join("\0", cohort.addedBy()))
                .collect(Collectors.joining("\0\0\0"));
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
