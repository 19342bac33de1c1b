package io.undercurrent.survey.credential;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.survey.cohort.Plan;
import io.undercurrent.survey.cohort.PlannedReport;
import io.undercurrent.survey.roster.ReportColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whom a wave asks, each with a cohort per report. */
@ApplicationScoped
class Members {

    private final AgroalDataSource roster;

    Members(AgroalDataSource roster) {
        this.roster = roster;
    }

    /**
     * Enrols everyone on the roster, inside the caller's transaction and with the roster held still.
     *
     * @throws IllegalStateException if not everyone the plan counts could be enrolled
     */
    void enrol(UUID waveId, Plan plan) {
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(statement(plan.reports()))) {
            bind(connection, statement, waveId, plan.reports());
            int enrolled = statement.executeUpdate();
            if (enrolled != plan.invited()) {
                throw new IllegalStateException(
                        "The plan counts " + plan.invited() + " people, and " + enrolled + " were enrolled");
            }
        } catch (SQLException e) {
            // The message of a PSQLException may quote a row; the state never does.
            throw new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
        }
    }

    /** One join per report, from the value on the roster to the cohort of the plan. */
    private static String statement(List<PlannedReport> reports) {
        var cohorts = IntStream.range(0, reports.size()).mapToObj(i -> "c" + i + ".cohort");
        var joins = IntStream.range(0, reports.size())
                .mapToObj(i -> "join unnest(?::text[], ?::text[]) c%1$d(value, cohort) on c%1$d.value = %2$s"
                        .formatted(i, column(reports.get(i).name())));
        return "insert into member (wave_id, person_id, email, locale, cohorts) select ?, p.id, p.email, p.locale, array["
                + cohorts.collect(Collectors.joining(", "))
                + "] from person p "
                + joins.collect(Collectors.joining(" "));
    }

    private static String column(String report) {
        return "coalesce(nullif(" + new ReportColumn(report).expression() + ", ''), '" + PlannedReport.NOT_STATED
                + "')";
    }

    private static void bind(
            Connection connection, PreparedStatement statement, UUID waveId, List<PlannedReport> reports)
            throws SQLException {
        int parameter = 1;
        statement.setObject(parameter++, waveId);
        for (var report : reports) {
            var values = List.copyOf(report.cohortByValue().entrySet());
            statement.setArray(
                    parameter++,
                    connection.createArrayOf(
                            "text", values.stream().map(entry -> entry.getKey()).toArray()));
            statement.setArray(
                    parameter++,
                    connection.createArrayOf(
                            "text",
                            values.stream().map(entry -> entry.getValue()).toArray()));
            if (new ReportColumn(report.name()).isAttribute()) {
                statement.setString(parameter++, report.name());
            }
        }
    }
}
