package io.undercurrent.survey.ballot;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.undercurrent.contract.Bytes;
import io.undercurrent.survey.ballot.HeldBallots.HeldBallot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The sealed ballots of all waves, in a database that knows no person.
 *
 * <p>Plain JDBC on purpose: no persistence context that keeps ballots, no generated keys, no time stamps, no statement
 * that a logger could print with its values. Each wave has a partition of its own, which is written anew when the wave
 * closes.
 */
@ApplicationScoped
public class BallotBox {

    private final AgroalDataSource ballots;

    BallotBox(@DataSource("ballots") AgroalDataSource ballots) {
        this.ballots = ballots;
    }

    /** Makes the box of a wave ready for ballots. Doing it again changes nothing. */
    public void open(UUID waveId) {
        inTransaction(connection -> {
            Sql.lock(connection, waveId);
            if (isOpen(connection, waveId).isEmpty()) {
                Sql.update(connection, "insert into ballot_box (wave_id, closed) values (?, false)", waveId);
                Sql.execute(
                        connection,
                        "create table %s partition of ballot for values in ('%s')"
                                .formatted(Partition.of(waveId), waveId));
            }
            return null;
        });
    }

    /**
     * Casts all of these ballots, of one person or of several, or none. A ballot that is there already is replaced; of
     * two with the same id the later counts.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if the wave takes no ballots
     */
    void cast(UUID waveId, List<CheckedBallot> cast) {
        // In one order, so that two casts of the same ballots wait for each other and not in a circle.
        var ordered = new TreeMap<Bytes, CheckedBallot>();
        cast.forEach(ballot -> ordered.put(ballot.credential().ballotId(), ballot));
        if (!Sql.atOnce(ballots, connection -> insert(connection, waveId, ordered.values()))) {
            throw BallotProblems.closed();
        }
    }

    /**
     * Takes back the ballots of these credentials, as far as they were cast.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if the wave takes no changes
     */
    void withdraw(UUID waveId, List<CheckedCredential> credentials) {
        inTransaction(connection -> {
            requireOpen(connection, waveId);
            try (var statement =
                    connection.prepareStatement("delete from ballot where wave_id = ? and ballot_id = ?")) {
                for (var credential : credentials.stream()
                        .sorted(Comparator.comparing(CheckedCredential::ballotId))
                        .toList()) {
                    statement.setObject(1, waveId);
                    statement.setBytes(2, credential.ballotId().toArray());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** What the box holds for these credentials, in the order of ballot ids. */
    HeldBallots held(UUID waveId, List<CheckedCredential> credentials) {
        return Sql.atOnce(ballots, connection -> {
            var sql = "select ballot_id, report, key_id, sealed from ballot where wave_id = ? and ballot_id = any (?)"
                    + " order by ballot_id";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, waveId);
                statement.setArray(2, bytea(connection, credentials, CheckedCredential::ballotId));
                var held = new ArrayList<HeldBallot>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        held.add(new HeldBallot(
                                Bytes.of(rows.getBytes(1)),
                                rows.getString(2),
                                Bytes.of(rows.getBytes(3)),
                                Bytes.of(rows.getBytes(4))));
                    }
                }
                return new HeldBallots(held);
            }
        });
    }

    /**
     * Closes the box for good, after the casts under way have ended, and writes its ballots anew in the order of their
     * ids. One transaction does it all, so that afterwards neither place (ctid) nor transaction (xmin) of a row says
     * when it came. Doing it again changes nothing.
     */
    public void close(UUID waveId) {
        inTransaction(connection -> {
            Sql.lock(connection, waveId);
            if (Sql.update(connection, "update ballot_box set closed = true where wave_id = ? and not closed", waveId)
                    == 1) {
                rewrite(connection, waveId);
            }
            return null;
        });
    }

    /** Whether the box of this wave was opened and is closed. */
    public boolean isClosed(UUID waveId) {
        return inTransaction(connection -> isOpen(connection, waveId).equals(List.of(false)));
    }

    /** How many ballots lie in the box, by the key of their cohort; cohorts without one are absent. */
    public Map<Bytes, Integer> count(UUID waveId) {
        return inTransaction(connection -> {
            var sql = "select key_id, count(*) from ballot where wave_id = ? group by key_id";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, waveId);
                var counts = new HashMap<Bytes, Integer>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        counts.put(Bytes.of(rows.getBytes(1)), rows.getInt(2));
                    }
                }
                return counts;
            }
        });
    }

    /** Whether the box was open, and so took them. */
    private static boolean insert(Connection connection, UUID waveId, Collection<CheckedBallot> rows)
            throws SQLException {
        try (var statement = connection.prepareStatement("select cast_ballots(?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, waveId);
            statement.setLong(2, Sql.lockOf(waveId));
            statement.setArray(
                    3, bytea(connection, rows, ballot -> ballot.credential().ballotId()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            rows.stream()
                                    .map(ballot -> ballot.credential().report())
                                    .toArray()));
            statement.setArray(
                    5, bytea(connection, rows, ballot -> ballot.credential().keyId()));
            statement.setArray(6, bytea(connection, rows, CheckedBallot::sealed));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void rewrite(Connection connection, UUID waveId) throws SQLException {
        String partition = Partition.of(waveId);
        for (var sql : List.of(
                "create table %1$s_sorted (like ballot including all)",
                "insert into %1$s_sorted select * from %1$s order by ballot_id",
                "drop table %1$s",
                "alter table %1$s_sorted rename to %1$s",
                "alter table ballot attach partition %1$s for values in ('%2$s')")) {
            Sql.execute(connection, sql.formatted(partition, waveId));
        }
    }

    private static void requireOpen(Connection connection, UUID waveId) throws SQLException {
        Sql.lockShared(connection, waveId);
        if (!isOpen(connection, waveId).equals(List.of(true))) {
            throw BallotProblems.closed();
        }
    }

    /** One element, whether the box is open; or none, if there is no such box. */
    private static List<Boolean> isOpen(Connection connection, UUID waveId) throws SQLException {
        try (var statement = connection.prepareStatement("select not closed from ballot_box where wave_id = ?")) {
            statement.setObject(1, waveId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? List.of(rows.getBoolean(1)) : List.of();
            }
        }
    }

    private static <T> Array bytea(Connection connection, Collection<T> rows, Function<T, Bytes> column)
            throws SQLException {
        return connection.createArrayOf(
                "bytea", rows.stream().map(column).map(Bytes::toArray).toArray(byte[][]::new));
    }

    private <T> T inTransaction(Sql.Work<T> work) {
        return Sql.inTransaction(ballots, work);
    }
}
