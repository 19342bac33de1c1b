package io.undercurrent.survey.wave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The cohorts of all waves. */
@ApplicationScoped
public class WaveCohorts implements PanacheRepositoryBase<WaveCohort, WaveCohort.Id> {

    public List<WaveCohort> of(UUID waveId) {
        return list("id.waveId", waveId);
    }

    /** Some cohorts that have no key yet. */
    public List<WaveCohort> withoutKey(UUID waveId, int most) {
        return find("id.waveId = ?1 and keyId is null", waveId).page(0, most).list();
    }

    /** How many cohorts the wave has, and so how many keys it needs. */
    public int count(UUID waveId) {
        return Math.toIntExact(count("id.waveId", waveId));
    }

    /** How many of them have their key. */
    public int countWithKey(UUID waveId) {
        return Math.toIntExact(count("id.waveId = ?1 and keyId is not null", waveId));
    }
}
