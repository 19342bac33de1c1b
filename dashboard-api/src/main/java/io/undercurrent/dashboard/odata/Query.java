package io.undercurrent.dashboard.odata;

import io.undercurrent.dashboard.export.Place;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Rows.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.olingo.server.api.ODataApplicationException;

/**
 * Some rows of a table in some order. No more of them are held than are asked for, so that the next page is found from
 * the place of the last row.
 *
 * @param order null for that of the table
 */
record Query<R>(Rows<R> rows, Predicate<R> wanted, Comparator<R> order) {

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
    List<Placed<R>> take(Place after, int skip, int limit) throws ODataApplicationException {
        return order == null ? inTableOrder(after, skip, limit) : inOrder(after, skip, limit);
    }

    private List<Placed<R>> inTableOrder(Place after, int skip, int limit) throws ODataApplicationException {
        return rows.after(after)
                .filter(placed -> wanted.test(placed.row()))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private List<Placed<R>> inOrder(Place after, int skip, int limit) throws ODataApplicationException {
        Comparator<Placed<R>> total =
                Comparator.<Placed<R>, R>comparing(Placed::row, order).thenComparing(Placed::place);
        var last = after == null
                ? null
                : rows.at(after).map(row -> new Placed<>(after, row)).orElseThrow(SkipToken::malformed);
        long most = (long) skip + limit;
        var first = new PriorityQueue<>(total.reversed());
        rows.after(null)
                .filter(placed -> wanted.test(placed.row()))
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
}
