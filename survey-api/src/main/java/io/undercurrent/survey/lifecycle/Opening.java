package io.undercurrent.survey.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What happens in the background between a frozen plan and an open wave. */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final KeyMaking keyMaking;
    private final Publication publication;

    Opening(KeyMaking keyMaking, Publication publication) {
        this.keyMaking = keyMaking;
        this.publication = publication;
    }

    void open(UUID waveId) {
        keyMaking.makeAll(waveId);
        publication.publish(waveId);
        LOG.infof("Wave %s is open", waveId);
    }
}
