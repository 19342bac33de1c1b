package io.undercurrent.dashboard.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each answer to one item was given.
 *
 * @param answers people by code; a code that nobody chose may be left out
 * @param notApplicable people to whom the item does not apply
 */
public record ItemCounts(Map<Integer, Long> answers, long notApplicable) {

    static final ItemCounts NONE = new ItemCounts(Map.of(), 0);

    public ItemCounts {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** People who gave an answer: neither a skip nor "does not apply". */
    @JsonIgnore
    public long valid() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** People who gave one of these answers. */
    long of(Set<Integer> codes) {
        return codes.stream().mapToLong(code -> answers.getOrDefault(code, 0L)).sum();
    }

    long sum() {
        return answers.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    long sumOfSquares() {
        return answers.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getKey() * entry.getValue())
                .sum();
    }
}
