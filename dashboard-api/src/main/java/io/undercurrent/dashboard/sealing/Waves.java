package io.undercurrent.dashboard.sealing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.undercurrent.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The registered waves. Those made by an import are not among them: they have no key. */
@ApplicationScoped
class Waves implements PanacheRepositoryBase<Wave, UUID> {

    /** The wave of this id, or a 404. */
    Wave existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("There is no such wave."));
    }

    /** Likewise, and nobody else changes it until the transaction ends. */
    Wave locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("There is no such wave."));
    }

    /** Adds a wave unless there is one of this id, which another transaction may be adding at the same moment. */
    boolean addIfAbsent(UUID id, String registration, byte[] sealingKey) {
        return getEntityManager()
                        .createNativeQuery("insert into wave (id, registration, sealing_key) values (?1, ?2, ?3)"
                                + " on conflict (id) do nothing")
                        .setParameter(1, id)
                        .setParameter(2, registration)
                        .setParameter(3, sealingKey)
                        .executeUpdate()
                == 1;
    }

    /** Waves whose grace period ended on {@code today} or before and whose key is not known to be destroyed. */
    List<UUID> dueForDestruction(LocalDate today) {
        return find("keyDueOn <= ?1 and keyDestroyedOn is null", today).stream()
                .map(wave -> wave.id)
                .toList();
    }

    /** Notes that no copy of these waves' keys is left here. */
    void keysDestroyed(List<UUID> ids, LocalDate on) {
        update("keyDestroyedOn = ?1 where id in ?2 and keyDestroyedOn is null", on, ids);
    }
}
