package io.undercurrent.survey.movement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The lists of those who were asked in two waves, side by side. They are frozen, and hold nothing of any ballot. */
@ApplicationScoped
class FormerMembers {

    private static final String FLOWS =
            """
            select former.cohort, present.cohort, count(*)
            from (select person_id, cohorts[?] as cohort from member where wave_id = ?) former
            full join (select person_id, cohorts[?] as cohort from member where wave_id = ?) present using (person_id)
            group by 1, 2
            """;

    private final AgroalDataSource roster;

    FormerMembers(AgroalDataSource roster) {
        this.roster = roster;
    }

    /** A report of a wave, by its place in the reporting plan, from 0. */
    record Place(UUID waveId, int report) {}

    List<Flow> flows(Place before, Place now) {
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(FLOWS)) {
            statement.setInt(1, before.report() + 1);
            statement.setObject(2, before.waveId());
            statement.setInt(3, now.report() + 1);
            statement.setObject(4, now.waveId());
            var flows = new ArrayList<Flow>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    flows.add(new Flow(rows.getString(1), rows.getString(2), rows.getInt(3)));
                }
            }
            return flows;
        } catch (SQLException e) {
            // The message of a PSQLException may quote a row; the state never does.
            throw new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
        }
    }
}
