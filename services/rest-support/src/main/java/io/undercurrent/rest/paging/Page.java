package io.undercurrent.rest.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list. The response also links the next part ({@code Link: rel="next"}, RFC 8288).
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page, or null when this is the last one
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page of what was fetched for a request.
     *
     * @param fetched the items after the request's position, at most {@link PageRequest#fetch()} of them
     * @param list as given to {@link PageRequest#after}
     * @param position what {@link PageRequest#after} is to return for the page that follows an item; unique in the list
     */
    public static <T> Page<T> of(
            List<T> fetched, PageRequest request, String list, Function<? super T, String> position) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, request.limit());
        return new Page<>(items, Cursor.encode(list, position.apply(items.get(items.size() - 1))));
    }

    /** The same page with every item replaced, e.g. an entity by its wire record. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
