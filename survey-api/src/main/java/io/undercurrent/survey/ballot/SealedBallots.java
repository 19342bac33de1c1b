package io.undercurrent.survey.ballot;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.undercurrent.contract.Bytes;
import io.undercurrent.contract.ballot.SealedBallot;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Reads the ballots of a closed wave in the order of their ids, a few at a time, however many there are. */
@ApplicationScoped
class SealedBallots {

    private static final int FETCH_SIZE = 1_000;

    private final AgroalDataSource ballots;

    SealedBallots(@DataSource("ballots") AgroalDataSource ballots) {
        this.ballots = ballots;
    }

    /** Takes one ballot after the other. */
    interface Sink {
        void accept(SealedBallot ballot) throws IOException;
    }

    /**
     * Hands the ballots of one report to {@code sink}.
     *
     * @param after the id after which to begin; empty bytes for all
     * @return how many there were
     */
    long forEach(UUID waveId, String report, Bytes after, Sink sink) {
        return Sql.inTransaction(ballots, connection -> read(connection, waveId, report, after, sink));
    }

    private static long read(Connection connection, UUID waveId, String report, Bytes after, Sink sink)
            throws SQLException {
        var sql = "select ballot_id, key_id, sealed from ballot where wave_id = ? and report = ? and ballot_id > ?"
                + " order by ballot_id";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            statement.setObject(1, waveId);
            statement.setString(2, report);
            statement.setBytes(3, after.toArray());
            long count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(new SealedBallot(
                            Bytes.of(rows.getBytes(1)), Bytes.of(rows.getBytes(2)), Bytes.of(rows.getBytes(3))));
                    count++;
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of the stream has gone", e);
        }
    }
}
