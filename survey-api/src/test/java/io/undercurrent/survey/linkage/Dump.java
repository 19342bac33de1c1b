package io.undercurrent.survey.linkage;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.contract.Bytes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What somebody has who copies the databases: rows with the ids of their transactions and their places. */
final class Dump {

    /** Every table that knows people, as the one who has it would rank them: by the transaction, or by the place, of a row. */
    private static final List<String> PEOPLE = List.of(
            "select person_id from member where wave_id = ? order by xmin::text::bigint, ctid",
            "select person_id from member where wave_id = ? order by ctid",
            "select person_id from invitation where wave_id = ? order by xmin::text::bigint, ctid",
            "select person_id from invitation where wave_id = ? order by ctid",
            "select person_id from invitation where wave_id = ? order by secret_hash",
            """
            select i.person_id from issued_sheet s
            cross join lateral unnest(s.hashes) with ordinality as issued(hash, number)
            join invitation i on i.wave_id = s.wave_id and i.place = s.sheet * 256 + issued.number - 1
            where s.wave_id = ? and issued.hash is not null order by s.xmin::text::bigint, s.ctid, issued.number
            """,
            """
            select i.person_id from issued_sheet s
            cross join lateral unnest(s.hashes) with ordinality as issued(hash, number)
            join invitation i on i.wave_id = s.wave_id and i.place = s.sheet * 256 + issued.number - 1
            where s.wave_id = ? and issued.hash is not null order by issued.hash
            """);

    private static final List<String> BALLOTS = List.of(
            "select ballot_id from ballot where wave_id = ? and report = 'unit' order by xmin::text::bigint, ctid",
            "select ballot_id from ballot where wave_id = ? and report = 'unit' order by ctid",
            "select ballot_id from ballot where wave_id = ? and report = 'unit' order by ballot_id",
            "select ballot_id from ballot where wave_id = ? and report = 'unit' order by sealed");

    private final AgroalDataSource roster;
    private final AgroalDataSource ballots;

    Dump(AgroalDataSource roster, AgroalDataSource ballots) {
        this.roster = roster;
        this.ballots = ballots;
    }

    /** Each way in which people can be put into an order; those that are destroyed are left out. */
    List<List<String>> ordersOfPeople(UUID waveId) {
        return PEOPLE.stream()
                .map(sql -> read(roster, sql, waveId))
                .filter(people -> !people.isEmpty())
                .toList();
    }

    /** Each way in which ballots can be put into an order, by id in base64url. */
    List<List<String>> ordersOfBallots(UUID waveId) {
        return BALLOTS.stream().map(sql -> read(ballots, sql, waveId)).toList();
    }

    private static List<String> read(AgroalDataSource source, String sql, UUID waveId) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, waveId);
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(
                            rows.getObject(1) instanceof byte[] bytes
                                    ? Bytes.of(bytes).encoded()
                                    : rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
