package io.undercurrent.survey.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** Reads the records of a CSV file (RFC 4180, UTF-8) one at a time, in memory that does not grow with the file. */
final class CsvLines {

    /** The longest field in characters, and with it the size of the only buffer. */
    static final int LONGEST_FIELD = 64 * 1024;

    private final CsvLineHandler handler;
    private final Utf8Reader reader;
    private final Iterator<CsvLine> lines;

    /**
     * @param stream is read as far as {@link #next()} goes, and not closed
     * @param keptFields how many fields of a record are kept
     */
    CsvLines(InputStream stream, int keptFields) throws IOException {
        handler = new CsvLineHandler(keptFields);
        reader = new Utf8Reader(stream);
        lines = CsvReader.builder()
                // The number of fields is checked by whoever knows the header, so that one wrong line does not end it
                // all.
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, reader)
                .iterator();
    }

    /** The next record that is not an empty line; nothing at the end of the file. */
    Optional<CsvLine> next() throws IOException, BrokenCsv {
        try {
            if (lines.hasNext()) {
                return Optional.of(lines.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw broken(e);
        }
        requireClosedQuote();
        return Optional.empty();
    }

    /** The parser's own message quotes the character that it met, so it goes no further than here. */
    private BrokenCsv broken(CsvParseException e) {
        if (e.getCause() instanceof RuntimeException failure && !(failure instanceof CsvParseException)) {
            throw failure;
        }
        return brokenHere(
                "has a quotation mark that is neither doubled nor followed by a comma or the end of the line, or is longer"
                        + " than " + LONGEST_FIELD + " characters; the file was not read further");
    }

    /** The parser takes the end of the file for a closing quotation mark. With every field closed, their number is even. */
    private void requireClosedQuote() throws BrokenCsv {
        if ((reader.quoteCount() - handler.bareQuoteCount()) % 2 != 0) {
            throw brokenHere("has a quotation mark that is never closed");
        }
    }

    private BrokenCsv brokenHere(String message) {
        return new BrokenCsv(handler.line(), handler.nextField(), message);
    }
}
