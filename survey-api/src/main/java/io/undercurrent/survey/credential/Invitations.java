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
 * <p>JDBC, because a wave has as many rows as the company has people. Of issuing it keeps one hash, without a time, and on a
 * sheet with those of {@value #SHEET} people, since a row of one's own would tell by its transaction when one came; all of
 * it is dropped when the wave closes.
 */
@ApplicationScoped
public class Invitations {

    private static final int BATCH = 1_000;

    /** Invitations whose hashes share a row; the migration that made the table has the same number. */
    private static final int SHEET = 256;

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
            statement.execute(
                    "create table %s partition of issued_sheet for values in ('%s')".formatted(sheets(waveId), waveId));
            var people = peopleBySecret(connection, waveId);
            insert(connection, waveId, people);
            layOut(connection, waveId, people.size());
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Whom this secret invites. */
    Optional<Invited> find(UUID waveId, Bytes secret) {
        var sql = "select m.locale, m.cohorts, s.hashes[i.place % " + SHEET + " + 1] from invitation i"
                + " join member m on m.wave_id = i.wave_id and m.person_id = i.person_id"
                + " join issued_sheet s on s.wave_id = i.wave_id and s.sheet = i.place / " + SHEET
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
        int place = place(waveId, secret);
        var sql = "update issued_sheet set hashes[?] = ? where wave_id = ? and sheet = ?"
                + " and (hashes[?] is null or hashes[?] = ?)";
        int onSheet = place % SHEET + 1;
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, onSheet);
            statement.setBytes(2, requestHash.toArray());
            statement.setObject(3, waveId);
            statement.setInt(4, place / SHEET);
            statement.setInt(5, onSheet);
            statement.setInt(6, onSheet);
            statement.setBytes(7, requestHash.toArray());
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
        var sql = "select m.cohorts[?], count(*) from issued_sheet s"
                + " cross join lateral unnest(s.hashes) with ordinality as issued(hash, number)"
                + " join invitation i on i.wave_id = s.wave_id and i.place = s.sheet * " + SHEET
                + " + issued.number - 1"
                + " join member m on m.wave_id = i.wave_id and m.person_id = i.person_id"
                + " where s.wave_id = ? and issued.hash is not null group by 1";
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
            statement.execute("drop table if exists " + partition(waveId) + ", " + sheets(waveId));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** The number of an invitation that is known to exist. */
    private int place(UUID waveId, Bytes secret) {
        try (var connection = roster.getConnection();
                var statement = connection.prepareStatement(
                        "select place from invitation where wave_id = ? and secret_hash = ?")) {
            statement.setObject(1, waveId);
            statement.setBytes(2, InvitationSecrets.hash(secret).toArray());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Empty sheets for so many people. */
    private static void layOut(Connection connection, UUID waveId, int people) throws SQLException {
        var sql = "insert into issued_sheet (wave_id, sheet, hashes)"
                + " select ?, sheet, array_fill(null::bytea, array[" + SHEET + "]) from generate_series(0, ?) sheet";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, waveId);
            statement.setInt(2, (people - 1) / SHEET);
            statement.executeUpdate();
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
        var sql = "insert into invitation (wave_id, secret_hash, person_id, place) values (?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (var entry : people.entrySet()) {
                statement.setObject(1, waveId);
                statement.setBytes(2, entry.getKey().toArray());
                statement.setString(3, entry.getValue());
                statement.setInt(4, waiting);
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

    private static String sheets(UUID waveId) {
        return "issued_sheet_" + waveId.toString().replace("-", "");
    }

    private static IllegalStateException refused(SQLException e) {
        // The message of a PSQLException may quote a key; the state never does.
        return new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
    }
}
