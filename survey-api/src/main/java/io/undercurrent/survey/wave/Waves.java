package io.undercurrent.survey.wave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** The wave whose opening began last. */
    Optional<UUID> openedLast() {
        return find(
                        "select wave.id from Wave wave where wave.state <> ?1 and not exists"
                                + " (select 1 from Wave next where next.previousWave = wave.id)"
                                + " order by wave.createdAt desc, wave.id",
                        WaveState.DRAFT)
                .project(UUID.class)
                .range(0, 0)
                .stream()
                .findFirst();
    }

    private static RuntimeException unknown(UUID id) {
        return Problems.notFound("There is no wave " + id + ".");
    }
}
