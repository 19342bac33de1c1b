package io.undercurrent.survey.roster;

import io.undercurrent.survey.cohort.Headcount;
import io.undercurrent.survey.cohort.Newcomer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The roster as its readers may see it: counted. Each method is one statement, in the caller's transaction if there is
 * one, and therefore sees the roster between two files and never in the middle of one.
 */
@ApplicationScoped
public class Roster {

    private static final String ATTRIBUTES = "select distinct jsonb_object_keys(attributes) from person";

    private final DataSource dataSource;
    private final NewcomerConfig config;

    Roster(DataSource dataSource, NewcomerConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** The names of the attributes that at least one person has, in the order of the alphabet; {@code unit} is none. */
    public SortedSet<String> attributes() {
        return query(ATTRIBUTES, List.of(), rows -> {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return Collections.unmodifiableSortedSet(names);
        });
    }

    /**
     * How many people there are of each combination of values, in no particular order.
     *
     * @param reports {@code unit}, {@code comment} and names of attributes; the values of each headcount follow their order, with null
     *     where people have no value. Not empty
     */
    public List<Headcount> headcounts(List<String> reports) {
        var columns = reports.stream().map(ReportColumn::new).toList();
        String values = columns.stream().map(ReportColumn::expression).collect(Collectors.joining(", "));
        String ordinals = IntStream.rangeClosed(1, reports.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        String sql =
                "select %1$s, count(*) filter (where not %2$s), count(*) filter (where %2$s) from person group by %3$s"
                        .formatted(values, isNew(), ordinals);
        var attributes = columns.stream()
                .filter(ReportColumn::isAttribute)
                .map(ReportColumn::report)
                .toList();
        return query(sql, attributes, rows -> {
            var headcounts = new ArrayList<Headcount>();
            while (rows.next()) {
                headcounts.add(headcount(rows, reports.size()));
            }
            return List.copyOf(headcounts);
        });
    }

    /** Everybody who has been on the roster for less than the days after which people count towards k. */
    public List<Newcomer> newcomers(List<String> reports) {
        var columns = reports.stream().map(ReportColumn::new).toList();
        String values = columns.stream().map(ReportColumn::expression).collect(Collectors.joining(", "));
        var attributes = columns.stream()
                .filter(ReportColumn::isAttribute)
                .map(ReportColumn::report)
                .toList();
        return query(
                "select " + values + ", id, added_by from person where " + isNew() + " order by id",
                attributes,
                rows -> {
                    var newcomers = new ArrayList<Newcomer>();
                    while (rows.next()) {
                        newcomers.add(new Newcomer(
                                rows.getString(reports.size() + 1),
                                rows.getString(reports.size() + 2),
                                values(rows, reports.size())));
                    }
                    return List.copyOf(newcomers);
                });
    }

    private String isNew() {
        return "(since is not null and since > current_date - " + config.days() + ")";
    }

    /** Waits until no file is being applied, and lets none be applied until the caller's transaction ends. */
    public void holdStill() {
        query("select pg_advisory_xact_lock(" + StagedLines.ROSTER_LOCK + ")", List.of(), ResultSet::next);
    }

    RosterSummary summary() {
        return query(RosterSummary.SQL, List.of(), RosterSummary::from);
    }

    private static Headcount headcount(ResultSet row, int columns) throws SQLException {
        return new Headcount(values(row, columns), row.getInt(columns + 1), row.getInt(columns + 2));
    }

    private static List<String> values(ResultSet row, int columns) throws SQLException {
        var values = new ArrayList<String>(columns);
        for (int column = 1; column <= columns; column++) {
            values.add(row.getString(column));
        }
        return values;
    }

    private <T> T query(String sql, List<String> parameters, Rows<T> reader) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (var rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The roster could not be read", e);
        }
    }

    /** Makes something of all rows. */
    private interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
