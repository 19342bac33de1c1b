package io.undercurrent.dashboard.insight;

import io.undercurrent.dashboard.statistics.Mean;
import java.util.Optional;

/** Everyone but a group. */
final class Rest {

    private Rest() {}

    /** The mean of those of {@code all} who are not of {@code part}; nothing if they are fewer than {@code fewest}. */
    static Optional<Mean> of(Mean all, Mean part, long fewest) {
        long n = all.n() - part.n();
        if (n < Math.max(2, fewest)) {
            return Optional.empty();
        }
        double mean = (all.n() * all.value() - part.n() * part.value()) / n;
        double squares = (all.n() - 1) * all.variance()
                - (part.n() - 1) * part.variance()
                - part.n() * Math.pow(part.value() - all.value(), 2)
                - n * Math.pow(mean - all.value(), 2);
        return Optional.of(new Mean(mean, Math.max(0, squares / (n - 1)), n));
    }
}
