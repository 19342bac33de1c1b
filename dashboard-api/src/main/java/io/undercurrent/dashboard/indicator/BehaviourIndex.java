package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Resampling;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Fragmentation as behaviour, 0 to 100: the mean of three parts, each over those who answered it. People with no ties
 * outside the team, people who found work done twice, and the part of AI work done alone. The interval is a bootstrap over
 * persons.
 */
final class BehaviourIndex extends DerivedIndicator {

    private static final BigDecimal UNIT = BigDecimal.TEN;
    private static final int YES = 2;
    private static final double PERCENT_PER_BAND = 25;

    BehaviourIndex(CatalogueEntry entry, List<String> items, String derived) {
        super(entry, items, derived);
    }

    /** The fewest who answered any of the three. */
    @Override
    public long answers(CohortStatistics statistics) {
        long[] people = people(statistics);
        return Math.min(
                Math.min(answered(people, Behaviour::isolated), answered(people, Behaviour::found)),
                answered(people, Behaviour::part));
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        long[] people = people(statistics);
        var interval = Resampling.ofPersons(people, BehaviourIndex::value);
        long n = answers(statistics);
        var estimate = new Estimator(n).resampled(value(people), interval, range(), UNIT);
        return Measure.of(n, estimate, Measure.Sides.NONE, null);
    }

    private long[] people(CohortStatistics statistics) {
        var people = new long[Behaviour.CODES];
        counts(statistics).answers().forEach((code, count) -> people[code] = count);
        return people;
    }

    private static long answered(long[] people, IntUnaryOperator part) {
        long sum = 0;
        for (int code = 0; code < people.length; code++) {
            if (part.applyAsInt(code) > 0) {
                sum += people[code];
            }
        }
        return sum;
    }

    private static double value(long[] people) {
        double isolated = 0;
        double found = 0;
        double alone = 0;
        for (int code = 0; code < people.length; code++) {
            isolated += Behaviour.isolated(code) == YES ? people[code] : 0;
            found += Behaviour.found(code) == YES ? people[code] : 0;
            alone += Behaviour.part(code) > 0 ? PERCENT_PER_BAND * (Behaviour.part(code) - 1) * people[code] : 0;
        }
        return (100 * isolated / answered(people, Behaviour::isolated)
                        + 100 * found / answered(people, Behaviour::found)
                        + alone / answered(people, Behaviour::part))
                / 3;
    }
}
