package io.undercurrent.dashboard.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows of a table, part by part, so that no more than a part is in memory at a time.
 *
 * @param parts each gives the same rows in the same order whenever it is asked
 * @param about what a reader of the rows is to know, by subject: policy, attribution, how the answers were collected
 */
public record Rows<R>(Table<R> table, List<Supplier<List<R>>> parts, Map<String, String> about) {

    public Rows {
        parts = List.copyOf(parts);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** How many there are. */
    public long count() {
        return parts.stream().mapToLong(part -> part.get().size()).sum();
    }

    /** All of them, a part being asked for when the one before it has ended. */
    public Stream<R> stream() {
        return parts.stream().flatMap(part -> part.get().stream());
    }
}
