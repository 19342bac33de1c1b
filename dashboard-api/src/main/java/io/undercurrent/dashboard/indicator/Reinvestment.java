package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.statistics.Resampling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The part of the hours that AI saved which went into people or learning, in percent: a quotient of sums, never a mean of
 * people's quotients. Its options are the parts of the hours by use. The interval is a bootstrap over persons.
 */
final class Reinvestment extends DerivedIndicator {

    private static final int PEOPLE = 3;
    private static final int LEARNING = 4;

    private final IntToDoubleFunction hours;

    /** @param hours that a band of NUM1 stands for */
    Reinvestment(CatalogueEntry entry, List<String> items, String derived, IntToDoubleFunction hours) {
        super(entry, items, derived);
        this.hours = hours;
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var answers = counts(statistics).answers();
        long n = answers(statistics);
        int[] codes = answers.keySet().stream().mapToInt(code -> code).toArray();
        long[] people = answers.values().stream().mapToLong(count -> count).toArray();
        var interval = Resampling.ofPersons(people, drawn -> part(codes, drawn, Reinvestment::isReinvested));
        var estimator = new Estimator(n);
        var value = estimator.resampledPercent(part(codes, people, Reinvestment::isReinvested), interval);
        return Measure.of(n, value, Measure.Sides.NONE, uses(codes, people, estimator));
    }

    private Map<Integer, BigDecimal> uses(int[] codes, long[] people, Estimator estimator) {
        var parts = new TreeMap<Integer, BigDecimal>();
        for (int use = 1; use <= SavedTime.USES; use++) {
            int wanted = use;
            parts.put(use, estimator.fraction(part(codes, people, other -> other == wanted)));
        }
        return parts;
    }

    private static boolean isReinvested(int use) {
        return use == PEOPLE || use == LEARNING;
    }

    private double part(int[] codes, long[] people, IntPredicate uses) {
        double part = 0;
        double all = 0;
        for (int i = 0; i < codes.length; i++) {
            double saved = hours.applyAsDouble(SavedTime.band(codes[i])) * people[i];
            all += saved;
            if (uses.test(SavedTime.use(codes[i]))) {
                part += saved;
            }
        }
        return part / all;
    }
}
