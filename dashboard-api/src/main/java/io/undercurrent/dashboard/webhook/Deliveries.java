package io.undercurrent.dashboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All messages that are not delivered. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final int AT_ONCE = 50;

    /** What is due, locked, the longest due first. */
    List<Delivery> due(Instant now) {
        return find("state = ?1 and dueAt <= ?2", Sort.by("dueAt"), Delivery.State.WAITING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, AT_ONCE)
                .list();
    }

    List<Delivery> in(Delivery.State state) {
        return list("state", Sort.by("dueAt").and("id"), state);
    }
}
