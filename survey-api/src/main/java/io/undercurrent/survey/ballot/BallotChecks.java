package io.undercurrent.survey.ballot;

import io.undercurrent.survey.wave.Manifests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of the waves that were asked for, kept: a frozen manifest never changes, and parsing its keys is slow. */
@ApplicationScoped
class BallotChecks {

    private final Manifests manifests;
    private final Map<UUID, BallotCheck> checks = new ConcurrentHashMap<>();

    BallotChecks(Manifests manifests) {
        this.manifests = manifests;
    }

    /** The check of a wave that is or was open; a problem for any other. */
    BallotCheck of(UUID waveId) {
        var known = checks.get(waveId);
        return known != null ? known : remember(waveId);
    }

    private BallotCheck remember(UUID waveId) {
        var check = new BallotCheck(manifests.frozen(waveId));
        checks.put(waveId, check);
        return check;
    }
}
