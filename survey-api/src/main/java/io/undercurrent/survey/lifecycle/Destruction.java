package io.undercurrent.survey.lifecycle;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.contract.Bytes;
import io.undercurrent.survey.credential.Invitations;
import io.undercurrent.survey.wave.Wave;
import io.undercurrent.survey.wave.WaveCohort;
import io.undercurrent.survey.wave.WaveCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Destroys what only an open wave needs: the private keys of its cohorts and its invitations. Counts are kept. */
@ApplicationScoped
class Destruction {

    private final WaveCohorts cohorts;
    private final Invitations invitations;
    private final AgroalDataSource roster;

    Destruction(WaveCohorts cohorts, Invitations invitations, AgroalDataSource roster) {
        this.cohorts = cohorts;
        this.invitations = invitations;
        this.roster = roster;
    }

    /**
     * Destroys, inside the caller's transaction.
     *
     * @param cast ballots in the box by key id
     */
    void destroy(Wave wave, Map<Bytes, Integer> cast) {
        var issued = issuedByCohort(wave.id(), wave.reports());
        for (WaveCohort cohort : cohorts.of(wave.id())) {
            int issuedHere =
                    issued.get(cohort.id().report()).getOrDefault(cohort.id().cohort(), 0);
            cohort.close(issuedHere, cast.getOrDefault(cohort.keyId(), 0));
        }
        cohorts.flush();
        invitations.drop(wave.id());
    }

    /**
     * Removes the dead rows that the destruction left: an update keeps the old row, key and all, in its page until a
     * vacuum. Outside a transaction, which VACUUM does not take.
     */
    void sweep() {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum wave_cohort");
        } catch (SQLException e) {
            throw new IllegalStateException("The dead rows of destroyed keys could not be swept", e);
        }
    }

    private Map<String, Map<String, Integer>> issuedByCohort(UUID waveId, List<String> reports) {
        var issued = new HashMap<String, Map<String, Integer>>();
        for (int i = 0; i < reports.size(); i++) {
            issued.put(reports.get(i), invitations.countIssued(waveId, i));
        }
        return issued;
    }
}
