package io.undercurrent.survey.credential;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.contract.wave.Overlap;
import io.undercurrent.contract.wave.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Which cohorts of two reports of a wave share people. */
@ApplicationScoped
public class Overlaps {

    private final AgroalDataSource roster;

    Overlaps(AgroalDataSource roster) {
        this.roster = roster;
    }

    /**
     * The overlaps of every two reports that hold answers; always the same, since the members of a wave are frozen.
     *
     * @param reports names, in the order of the wave's plan
     */
    public List<Overlap> of(UUID waveId, List<String> reports) {
        Set<List<String>> combinations = combinations(waveId);
        var overlaps = new ArrayList<Overlap>();
        for (int later = 1; later < reports.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (holdsAnswers(reports.get(later)) && holdsAnswers(reports.get(earlier))) {
                    overlaps.add(new Overlap(
                            reports.get(later), reports.get(earlier), shared(combinations, later, earlier)));
                }
            }
        }
        return overlaps;
    }

    private static boolean holdsAnswers(String report) {
        return !report.equals(Report.COMMENT);
    }

    private static Map<String, List<String>> shared(Set<List<String>> combinations, int report, int other) {
        SortedMap<String, SortedSet<String>> shared = new TreeMap<>();
        combinations.forEach(cohorts -> shared.computeIfAbsent(cohorts.get(report), any -> new TreeSet<>())
                .add(cohorts.get(other)));
        Map<String, List<String>> lists = new TreeMap<>();
        shared.forEach((cohort, others) -> lists.put(cohort, List.copyOf(others)));
        return lists;
    }

    /** In which cohorts people are at once, one of each report; nobody's number. */
    private Set<List<String>> combinations(UUID waveId) {
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement("select distinct cohorts from member where wave_id = ?")) {
            statement.setObject(1, waveId);
            var combinations = new HashSet<List<String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    combinations.add(List.of((String[]) rows.getArray(1).getArray()));
                }
            }
            return combinations;
        } catch (SQLException e) {
            // The message of a PSQLException may quote a row; the state never does.
            throw new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
        }
    }
}
