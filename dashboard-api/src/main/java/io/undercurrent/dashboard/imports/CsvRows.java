package io.undercurrent.dashboard.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The records of a CSV (RFC 4180) in UTF-8, with or without a byte order mark, one at a time. */
final class CsvRows implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Characters of the longest field. */
    private static final int LONGEST_FIELD = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final ImportFaults faults;
    private long line;

    CsvRows(Path file, String delimiter, ImportFaults faults) throws IOException {
        this.faults = faults;
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                // Records of another length are faults of their own, with their place.
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(open(file))
                .iterator();
    }

    private static Reader open(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.reset();
        }
        return new InputStreamReader(bytes, decoder);
    }

    /** The next record; none at the end, and none after one that cannot be read, which is noted as a fault. */
    Optional<CsvRecord> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord next = records.next();
            line = next.getStartingLineNumber();
            return Optional.of(next);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            faults.csv(line + 1, 1, "is not UTF-8, in this line or in one that follows");
        } catch (CsvParseException e) {
            faults.csv(line + 1, 1, "is no record of RFC 4180: text follows a closing quote, or a field has no end");
        }
        return Optional.empty();
    }

    /** Hands on what {@link #next} would give, to the end. */
    void forEachRemaining(Consumer<CsvRecord> action) {
        for (Optional<CsvRecord> row = next(); row.isPresent(); row = next()) {
            action.accept(row.get());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
