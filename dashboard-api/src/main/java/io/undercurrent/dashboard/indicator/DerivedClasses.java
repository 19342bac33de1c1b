package io.undercurrent.dashboard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * How people divide into classes by several answers at once. Published only for unions of blocks of which each class
 * holds nobody or at least as many people as anything published rests on.
 */
final class DerivedClasses extends DerivedIndicator {

    private final int classes;
    private final IntUnaryOperator classOf;

    /** @param classOf the class, from 1 to the number of options, of who has a code */
    DerivedClasses(CatalogueEntry entry, List<String> items, String derived, IntUnaryOperator classOf) {
        super(entry, items, derived);
        this.classes = entry.options().size();
        this.classOf = classOf;
    }

    @Override
    public List<Long> classes(CohortStatistics statistics) {
        return List.copyOf(people(statistics).values());
    }

    @Override
    public boolean tellsParts() {
        return false;
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        long n = answers(statistics);
        var estimator = new Estimator(n);
        var shares = new TreeMap<Integer, BigDecimal>();
        people(statistics).forEach((code, people) -> shares.put(code, estimator.plainShare(people)));
        return Measure.of(n, Estimate.NONE, Measure.Sides.NONE, shares);
    }

    @Override
    public long[] alike(CohortStatistics statistics) {
        return people(statistics).values().stream().mapToLong(count -> count).toArray();
    }

    private Map<Integer, Long> people(CohortStatistics statistics) {
        var people = new TreeMap<Integer, Long>();
        for (int code = 1; code <= classes; code++) {
            people.put(code, 0L);
        }
        counts(statistics).answers().forEach((code, count) -> people.merge(classOf.applyAsInt(code), count, Long::sum));
        return people;
    }
}
