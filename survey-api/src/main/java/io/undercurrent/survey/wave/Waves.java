package io.undercurrent.survey.wave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The waves of this company. */
@ApplicationScoped
public class Waves implements PanacheRepositoryBase<Wave, UUID> {

    /** The wave of this id, or a 404 problem. */
    public Wave get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The wave of this id, or a 404 problem; nobody else changes it until the transaction ends. */
    public Wave getForChange(UUID id) {
        return findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(id));
    }

    /** Ids of the waves in this state, the oldest first. */
    public List<UUID> idsIn(WaveState state) {
        return find("select id from Wave where state = ?1 order by createdAt, id", state)
                .project(UUID.class)
                .list();
    }

    private static RuntimeException unknown(UUID id) {
        return Problems.notFound("There is no wave " + id + ".");
    }
}
