package io.undercurrent.survey.instrument;

import io.agroal.api.AgroalDataSource;
import io.undercurrent.contract.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The instruments that HR uploaded. What is stored was checked, and never changes. */
@ApplicationScoped
class UploadedInstruments implements Supplier<List<Instrument>> {

    private final AgroalDataSource roster;
    private final Map<String, Instrument> known = new ConcurrentHashMap<>();

    UploadedInstruments(AgroalDataSource roster) {
        this.roster = roster;
    }

    @Override
    @Transactional
    public List<Instrument> get() {
        try (var connection = roster.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, version, yaml from instrument")) {
            var found = new ArrayList<Instrument>();
            while (rows.next()) {
                found.add(instrument(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The uploaded instruments could not be read", e);
        }
    }

    private Instrument instrument(ResultSet row) throws SQLException {
        String name = row.getString(1) + "/" + row.getInt(2);
        var instrument = known.get(name);
        if (instrument == null) {
            instrument = new InstrumentFile(name, row.getString(3)).instrument();
            known.put(name, instrument);
        }
        return instrument;
    }

    /** Keeps an instrument; false if there is one of this id and version. */
    @Transactional
    boolean add(Instrument instrument, String yaml) {
        try (var connection = roster.getConnection();
                var insert = connection.prepareStatement(
                        "insert into instrument (id, version, yaml) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, instrument.id());
            insert.setInt(2, instrument.version());
            insert.setString(3, yaml);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("An instrument could not be stored", e);
        }
    }
}
