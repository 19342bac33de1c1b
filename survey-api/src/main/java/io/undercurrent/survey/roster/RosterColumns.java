package io.undercurrent.survey.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a roster file, as its header names them: {@code id}, {@code email}, {@code locale}, {@code unit}, and
 * any number of flat attributes besides, in any order.
 */
final class RosterColumns {

    static final String ID = "id";
    static final String EMAIL = "email";
    static final String LOCALE = "locale";
    static final String UNIT = "unit";

    /** The most columns of a file. */
    static final int MOST = 100;

    private static final List<String> REQUIRED = List.of(ID, EMAIL, LOCALE, UNIT);

    /** The report that carries comments: an attribute of that name could not be told from it. */
    private static final Set<String> RESERVED = Set.of("comment");

    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    private final List<String> names;
    private final List<Integer> attributes;

    private RosterColumns(List<String> names) {
        this.names = names;
        this.attributes = IntStream.range(0, names.size())
                .filter(index -> !REQUIRED.contains(names.get(index)))
                .boxed()
                .toList();
    }

    /**
     * Reads the header.
     *
     * @param errors takes what is wrong with it. A name is not repeated in them: in a file without a header it would be
     *     somebody's data
     * @return nothing if anything is wrong with it
     */
    static Optional<RosterColumns> of(CsvLine header, RosterErrors errors) {
        long before = errors.count();
        List<String> names = header.fields().stream().map(String::strip).toList();
        if (header.fieldCount() > MOST) {
            errors.add(header.number(), null, "the header must have at most " + MOST + " columns");
        } else if (names.size() == 1 && names.get(0).contains(";")) {
            errors.add(header.number(), null, "the fields must be separated by commas, not by semicolons");
        } else {
            checkRequired(header.number(), names, errors);
            checkNames(header.number(), names, errors);
        }
        return errors.count() == before ? Optional.of(new RosterColumns(names)) : Optional.empty();
    }

    int count() {
        return names.size();
    }

    /** The index of a column that every file has. */
    int indexOf(String required) {
        return names.indexOf(required);
    }

    /** The indices of the columns that are attributes. */
    List<Integer> attributes() {
        return attributes;
    }

    /** The name of a column; nothing for a field beyond the last. */
    String name(int index) {
        return index < names.size() ? names.get(index) : null;
    }

    private static void checkRequired(long line, List<String> names, RosterErrors errors) {
        REQUIRED.stream()
                .filter(required -> !names.contains(required))
                .forEach(required -> errors.add(line, required, "the header must have this column"));
    }

    private static void checkNames(long line, List<String> names, RosterErrors errors) {
        var seen = new HashSet<String>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            String place = "column " + (index + 1) + " of the header ";
            if (!ATTRIBUTE.matcher(name).matches()) {
                errors.add(
                        line,
                        null,
                        place + "must have a name of up to 50 lower-case letters a to z, digits and underscores that"
                                + " begins with a letter");
            } else if (RESERVED.contains(name)) {
                errors.add(line, null, place + "has a name that is reserved");
            } else if (!seen.add(name)) {
                errors.add(line, null, place + "has the name of an earlier column");
            }
        }
    }
}
