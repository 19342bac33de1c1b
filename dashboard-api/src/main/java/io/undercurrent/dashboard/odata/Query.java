package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some rows of a table in some order. No more of them are held than are asked for, so that the next page is found from
 * the place of the last row.
 *
 * @param order null for that of the table
 */
record Query<R>(Rows<R> rows, Predicate<R> wanted, Comparator<R> order) {

    /** Where a row is: the part of the table, and the number in it. */
    record Place(int part, int row) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return part != other.part ? Integer.compare(part, other.part) : Integer.compare(row, other.row);
        }
    }

    /** A row and where it is. */
    record Placed<R>(Place place, R row) {}

    /** How many rows there are in all. */
    long count() {
        return rows.stream().filter(wanted).count();
    }

    /**
     * Rows in order.
     *
     * @param after the place of the last row that is had already; null for none
     * @param skip how many of those behind it are to be left out
     */
    List<Placed<R>> take(Place after, int skip, int limit) {
        return order == null ? inTableOrder(after, skip, limit) : inOrder(after, skip, limit);
    }

    private List<Placed<R>> inTableOrder(Place after, int skip, int limit) {
        return from(after)
                .filter(placed -> wanted.test(placed.row))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private List<Placed<R>> inOrder(Place after, int skip, int limit) {
        Comparator<Placed<R>> total =
                Comparator.<Placed<R>, R>comparing(Placed::row, order).thenComparing(Placed::place);
        Placed<R> last = after == null ? null : at(after);
        long most = (long) skip + limit;
        var first = new PriorityQueue<>(total.reversed());
        from(null)
                .filter(placed -> wanted.test(placed.row))
                .filter(placed -> last == null || total.compare(placed, last) > 0)
                .forEach(placed -> {
                    first.add(placed);
                    if (first.size() > most) {
                        first.remove();
                    }
                });
        var sorted = new ArrayList<>(first);
        sorted.sort(total);
        return sorted.stream().skip(skip).toList();
    }

    private Placed<R> at(Place place) {
        return new Placed<>(place, rows.parts().get(place.part).get().get(place.row));
    }

    private Stream<Placed<R>> from(Place after) {
        int firstPart = after == null ? 0 : after.part;
        return IntStream.range(firstPart, rows.parts().size()).boxed().flatMap(part -> {
            var within = rows.parts().get(part).get();
            int firstRow = after != null && part == after.part ? after.row + 1 : 0;
            return IntStream.range(firstRow, within.size())
                    .mapToObj(row -> new Placed<>(new Place(part, row), within.get(row)));
        });
    }
}
