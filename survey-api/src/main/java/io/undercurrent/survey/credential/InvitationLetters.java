package io.undercurrent.survey.credential;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contract.wave.WaveState;
import io.undercurrent.rest.problem.Problems;
import io.undercurrent.survey.wave.Wave;
import io.undercurrent.survey.wave.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the invitation links of an open wave: {@code {survey}/s/{wave}#{secret}.{manifest digest}}. */
@ApplicationScoped
class InvitationLetters {

    private static final int FETCH_SIZE = 1_000;

    private final Waves waves;
    private final AgroalDataSource roster;
    private final InvitationSecrets secrets;
    private final URI publicUrl;

    InvitationLetters(
            Waves waves,
            AgroalDataSource roster,
            InvitationSecrets secrets,
            @ConfigProperty(name = "undercurrent.survey.public-url") URI publicUrl) {
        this.waves = waves;
        this.roster = roster;
        this.secrets = secrets;
        this.publicUrl = publicUrl;
    }

    /** A table that is written when it is asked for, a line at a time. */
    interface Table {
        void writeTo(OutputStream output) throws IOException;
    }

    /** The links of a wave; a 409 problem unless it is open. */
    Table of(UUID waveId) {
        var wave = QuarkusTransaction.requiringNew().call(() -> waves.get(waveId));
        if (wave.state() != WaveState.OPEN) {
            throw Problems.conflict("wave-not-open", "Invitations are there while the wave is open.");
        }
        return output -> QuarkusTransaction.requiringNew().call(() -> write(wave, output));
    }

    private Void write(Wave wave, OutputStream output) throws IOException {
        try (var connection = roster.getConnection();
                var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord("email", "locale", "link");
            writeAll(connection, wave, csv);
        } catch (SQLException e) {
            // The message of a PSQLException may quote a row; the state never does.
            throw new IllegalStateException("The roster database refused, SQL state " + e.getSQLState());
        }
        return null;
    }

    private void writeAll(Connection connection, Wave wave, CsvWriter csv) throws SQLException {
        var sql = "select email, locale, person_id from member where wave_id = ? order by person_id";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            statement.setObject(1, wave.id());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    csv.writeRecord(rows.getString(1), rows.getString(2), link(wave, rows.getString(3)));
                }
            }
        }
    }

    private String link(Wave wave, String personId) {
        return "%s/s/%s#%s.%s"
                .formatted(publicUrl, wave.id(), secrets.of(wave.id(), personId).encoded(), wave.manifestDigest());
    }
}
