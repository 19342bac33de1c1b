package io.undercurrent.survey.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams lines into the table of {@link StagedLines} with PostgreSQL's COPY. */
final class StagingCopy implements AutoCloseable {

    private static final String COPY =
            "copy staged (line, id, email, locale, unit, attributes) from stdin with (format csv)";
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CopyIn copy;
    private final CsvWriter rows;

    StagingCopy(Connection connection) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        rows = CsvWriter.builder()
                // COPY reads an empty field without quotation marks as null.
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new PGCopyOutputStream(copy, BUFFER_BYTES));
    }

    void add(PersonLine line) throws JsonProcessingException {
        rows.writeRecord(
                Long.toString(line.number()),
                line.id(),
                line.email(),
                line.locale(),
                line.unit(),
                JSON.writeValueAsString(line.attributes()));
    }

    /** Waits until the database has all lines. */
    void finish() throws IOException, SQLException {
        rows.flush();
        copy.endCopy();
    }

    /** Gives the lines up unless they are finished: a connection that is still copying would wait for itself for ever. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
