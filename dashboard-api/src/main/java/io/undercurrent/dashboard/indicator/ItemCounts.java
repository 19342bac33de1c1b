package io.undercurrent.dashboard.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.undercurrent.dashboard.statistics.Mean;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

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

    ItemCounts plus(ItemCounts other) {
        var sums = new TreeMap<>(answers);
        other.answers.forEach((code, people) -> sums.merge(code, people, Long::sum));
        return new ItemCounts(sums, notApplicable + other.notApplicable);
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

    /** The mean of what the codes stand for, with its variance; empty where nobody answered. */
    Optional<Mean> mean(IntToDoubleFunction value) {
        long n = valid();
        if (n == 0) {
            return Optional.empty();
        }
        long sum = 0;
        long squares = 0;
        for (var entry : answers.entrySet()) {
            long thousandths = Math.round(1_000 * value.applyAsDouble(entry.getKey()));
            sum += thousandths * entry.getValue();
            squares += thousandths * thousandths * entry.getValue();
        }
        double deviation = Dispersion.sample(n, sum, squares) / 1_000;
        return Optional.of(new Mean(sum / 1_000.0 / n, deviation * deviation, n));
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
