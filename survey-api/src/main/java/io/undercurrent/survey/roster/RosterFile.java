package io.undercurrent.survey.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A roster file that is being read: a header, and a person on each line. */
final class RosterFile {

    /** The most people of a file. */
    static final long MOST_PEOPLE = 1_000_000;

    private final CsvLines lines;
    private final RosterColumns columns;
    private final LineCheck check;
    private final RosterErrors errors;
    private long people;

    private RosterFile(CsvLines lines, RosterColumns columns, LineCheck check, RosterErrors errors) {
        this.lines = lines;
        this.columns = columns;
        this.check = check;
        this.errors = errors;
    }

    /**
     * Reads the header.
     *
     * @param csv is read as the lines are, and not closed
     * @param defaultLocale of people whose locale is blank
     * @param errors takes what is wrong with the lines
     * @throws InvalidRoster if the header is wrong, so that the lines cannot be understood
     */
    static RosterFile open(InputStream csv, String defaultLocale, RosterErrors errors)
            throws IOException, InvalidRoster {
        var lines = new CsvLines(csv, RosterColumns.MOST + 1);
        var columns = header(lines, errors)
                .flatMap(header -> RosterColumns.of(header, errors))
                .orElseThrow(() -> new InvalidRoster(errors));
        return new RosterFile(lines, columns, new LineCheck(columns, defaultLocale, errors), errors);
    }

    /** The next person; nothing at the end of the file, or where it cannot be read any further. */
    Optional<PersonLine> next() throws IOException {
        try {
            var line = lines.next();
            if (line.isPresent() && people == MOST_PEOPLE) {
                errors.add(line.get().number(), null, "is one too many: a roster has at most 1,000,000 people");
                return Optional.empty();
            }
            if (line.isPresent()) {
                people++;
            } else if (people == 0) {
                errors.add(1, null, "the file has a header and no people");
            }
            return line.map(check::check);
        } catch (BrokenCsv e) {
            errors.add(e.line(), columns.name(e.field()), e.getMessage());
            return Optional.empty();
        }
    }

    /** The people read so far. */
    long people() {
        return people;
    }

    private static Optional<CsvLine> header(CsvLines lines, RosterErrors errors) throws IOException {
        try {
            var header = lines.next();
            if (header.isEmpty()) {
                errors.add(1, null, "the file is empty; it must begin with a header");
            }
            return header;
        } catch (BrokenCsv e) {
            errors.add(e.line(), null, "the header " + e.getMessage());
            return Optional.empty();
        }
    }
}
