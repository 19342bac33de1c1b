package io.undercurrent.dashboard.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@code release}. */
@ApplicationScoped
class StoredReleases implements PanacheRepositoryBase<StoredRelease, String> {

    private static final Sort IN_TIME = Sort.by("closedOn").and("publishedAt").and("id");

    /** All releases in the order of time, without their content. */
    List<ReleaseEntry> entries() {
        return findAll(IN_TIME).project(ReleaseEntry.class).list();
    }

    /** The content alone: an entity would stay in memory until the end of the transaction, which may read many. */
    Optional<byte[]> content(String id) {
        return find("select content from StoredRelease where id = ?1", id)
                .project(byte[].class)
                .firstResultOptional();
    }

    Optional<StoredRelease> currentOf(UUID waveId) {
        return find("waveId = ?1 and supersededBy is null", waveId).firstResultOptional();
    }

    void supersede(String id, String by) {
        update("supersededBy = ?1 where id = ?2", by, id);
    }

    /** Makes a release that was superseded its wave's own again; false if there is none of this id. */
    boolean reinstate(String id) {
        return update("supersededBy = null where id = ?1", id) == 1;
    }
}
