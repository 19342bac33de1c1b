package io.undercurrent.dashboard.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a table, part by part, so that no more than a part is in memory at a time.
 *
 * @param parts in order; each gives the same rows in the same order whenever it is asked
 * @param about what a reader of the rows is to know, by subject: policy, attribution, how the answers were collected
 */
public record Rows<R>(Table<R> table, List<Part<R>> parts, Map<String, String> about) implements Iterable<R> {

    public Rows {
        parts = List.copyOf(parts);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** Some of the rows. */
    @FunctionalInterface
    public interface Part<R> {

        /** Those rows, of which each may be made when it is taken. */
        List<R> rows();

        /** How many they are. */
        default int size() {
            return rows().size();
        }
    }

    /** A row and where it is. */
    public record Placed<R>(Place place, R row) {}

    /** How many there are. */
    public long count() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    /** All of them, a part being asked for when the one before it has ended. */
    public Stream<R> stream() {
        return after(null).map(Placed::row);
    }

    /**
     * Those behind a place, a part being asked for when the one before it has ended.
     *
     * @param place of the last row that is had already; null for none
     */
    public Stream<Placed<R>> after(Place place) {
        int firstPart = place == null ? 0 : place.part();
        return IntStream.range(firstPart, parts.size()).boxed().flatMap(part -> {
            var within = parts.get(part).rows();
            int firstRow = place != null && part == place.part() ? place.row() + 1 : 0;
            return IntStream.range(firstRow, within.size())
                    .mapToObj(row -> new Placed<>(new Place(part, row), within.get(row)));
        });
    }

    /** The row at a place, if there is one. */
    public Optional<R> at(Place place) {
        if (place.part() >= parts.size()) {
            return Optional.empty();
        }
        var within = parts.get(place.part()).rows();
        return place.row() < within.size() ? Optional.of(within.get(place.row())) : Optional.empty();
    }

    /** All of them, one at a time; that of {@link #stream()} would hold all rows of a part, since it is made of streams. */
    @Override
    public Iterator<R> iterator() {
        return new Iterator<>() {

            private final Iterator<Part<R>> later = parts.iterator();
            private Iterator<R> within = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!within.hasNext() && later.hasNext()) {
                    within = later.next().rows().iterator();
                }
                return within.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return within.next();
            }
        };
    }
}
