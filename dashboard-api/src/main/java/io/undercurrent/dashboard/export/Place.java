package io.undercurrent.dashboard.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a row is among {@link Rows}. What is before its part need not be looked at to find it.
 *
 * @param part of the rows, from 0
 * @param row in that part, from 0
 */
public record Place(int part, int row) implements Comparable<Place> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})");

    /** Reads what {@link #toString()} wrote; nothing if it did not. */
    public static Optional<Place> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Place(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return part + "." + row;
    }

    @Override
    public int compareTo(Place other) {
        return part != other.part ? Integer.compare(part, other.part) : Integer.compare(row, other.row);
    }
}
