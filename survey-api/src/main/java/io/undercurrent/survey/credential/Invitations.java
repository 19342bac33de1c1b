package io.undercurrent.survey.credential;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.contract.Bytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who is asked in a wave, and for whom credentials were issued.
 *
 * <p>JDBC, because a wave has as many rows as the company has people. Of issuing it keeps one hash, without a time; all
 * of it is dropped when the wave closes.
 */
@ApplicationScoped
public class Invitations {

    private static final int BATCH = 1_000;

    private final AgroalDataSource roster;
    private final InvitationSecrets secrets;

    Invitations(AgroalDataSource roster, InvitationSecrets secrets) {
        this.roster = roster;
        this.secrets = secrets;
    }

    /** Someone who is asked, by the secret that was shown. */
    record Invited(String locale, List<String> cohorts, Optional<Bytes> requestHash) {}

    /**
     * Invites all members of a wave, inside the caller's transaction. The rows are written in the order of the secrets'
     * hashes, which is no order of people.
     */
    void prefill(UUID waveId) {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table %s partition of invitation for values in ('%s')"
                    .formatted(partition(waveId), waveId));
            insert(connection, waveId, peopleBySecret(connection, waveId));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Whom this secret invites. */
    Optional<Invited> find(UUID waveId, Bytes secret) {
        var sql = "select m.locale, m.cohorts, i.request_hash from invitation i"
                + " join member m on m.wave_id = i.wave_id and m.person_id = i.person_id"
                + " where i.wave_id = ? and i.secret_hash = ?";
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, waveId);
            statement.setBytes(2, InvitationSecrets.hash(secret).toArray());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var cohorts = (String[]) rows.getArray(2).getArray();
                return Optional.of(new Invited(
                        rows.getString(1),
                        List.of(cohorts),
                        Optional.ofNullable(rows.getBytes(3)).map(Bytes::of)));
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /**
     * Remembers that credentials were issued for these blinded messages, and no others ever will be.
     *
     * @return false if they were issued for other messages already
     */
    boolean issue(UUID waveId, Bytes secret, Bytes requestHash) {
        var sql = "update invitation set request_hash = ? where wave_id = ? and secret_hash = ?"
                + " and (request_hash is null or request_hash = ?)";
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, requestHash.toArray());
            statement.setObject(2, waveId);
            statement.setBytes(3, InvitationSecrets.hash(secret).toArray());
            statement.setBytes(4, requestHash.toArray());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /**
     * How many credentials were issued in each cohort of one report.
     *
     * @param place of the report in the wave's reporting plan, from 0
     * @return by cohort id; cohorts without any are absent
     */
    public Map<String, Integer> countIssued(UUID waveId, int place) {
        var sql = "select m.cohorts[?], count(*) from invitation i"
                + " join member m on m.wave_id = i.wave_id and m.person_id = i.person_id"
                + " where i.wave_id = ? and i.request_hash is not null group by 1";
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, place + 1);
            statement.setObject(2, waveId);
            var counts = new HashMap<String, Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Drops every invitation of the wave, and with them who was issued credentials; inside the caller's transaction. */
    public void drop(UUID waveId) {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists " + partition(waveId));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Everyone who is asked, in the order of the hashes of their secrets. */
    private SortedMap<Bytes, String> peopleBySecret(Connection connection, UUID waveId) throws SQLException {
        try (var statement = connection.prepareStatement("select person_id from member where wave_id = ?")) {
            statement.setObject(1, waveId);
            var people = new TreeMap<Bytes, String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    String person = rows.getString(1);
                    people.put(InvitationSecrets.hash(secrets.of(waveId, person)), person);
                }
            }
            return people;
        }
    }

    private static void insert(Connection connection, UUID waveId, SortedMap<Bytes, String> people)
            throws SQLException {
        var sql = "insert into invitation (wave_id, secret_hash, person_id) values (?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (var entry : people.entrySet()) {
                statement.setObject(1, waveId);
                statement.setBytes(2, entry.getKey().toArray());
                statement.setString(3, entry.getValue());
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static String partition(UUID waveId) {
        return "invitation_" + waveId.toString().replace("-", "");
    }

    private static IllegalStateException refused(SQLException e) {
        // The message of a PSQLException may quote a key; the state never does.
        return new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
    }
}
