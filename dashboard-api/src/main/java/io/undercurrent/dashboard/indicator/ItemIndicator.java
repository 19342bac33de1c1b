package io.undercurrent.dashboard.indicator;

import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One question: the mean of its codes where they have an order, and how its answers divide. */
final class ItemIndicator implements Indicator {

    private final AskedItem item;

    ItemIndicator(AskedItem item) {
        this.item = item;
    }

    @Override
    public IndicatorDefinition definition() {
        return new IndicatorDefinition(
                item.id(),
                Kind.ITEM,
                item.item().text(),
                item.item().construct(),
                item.isOrdinal() ? Unit.SCALE_POINTS : Unit.SHARE,
                item.isOrdinal() ? range() : null,
                item.item().polarity(),
                item.scale().options(),
                List.of(item.id()));
    }

    @Override
    public String id() {
        return item.id();
    }

    @Override
    public List<String> parts() {
        return List.of();
    }

    @Override
    public long answers(CohortStatistics statistics) {
        return statistics.item(item.id()).valid();
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var counts = statistics.item(item.id());
        long n = counts.valid();
        var estimator = new Estimator(n);
        return item.isOrdinal()
                ? Measure.of(n, mean(counts, estimator), sides(counts, estimator), null)
                : Measure.of(n, Estimate.NONE, sides(counts, estimator), options(counts, estimator));
    }

    private Estimate mean(ItemCounts counts, Estimator estimator) {
        long n = counts.valid();
        long sum = counts.sum();
        var spacing = BigDecimal.valueOf(item.spacing());
        double deviation = Dispersion.sample(n, sum, counts.sumOfSquares());
        return estimator.mean(Estimator.quotient(sum, n), deviation, range(), spacing);
    }

    private Measure.Sides sides(ItemCounts counts, Estimator estimator) {
        if (item.favourable().isEmpty() && item.unfavourable().isEmpty()) {
            return Measure.Sides.NONE;
        }
        long favourable = counts.of(item.favourable());
        long unfavourable = counts.of(item.unfavourable());
        return new Measure.Sides(
                side(item.favourable(), favourable, estimator),
                estimator.plainShare(counts.valid() - favourable - unfavourable),
                side(item.unfavourable(), unfavourable, estimator));
    }

    private static Estimate side(Set<Integer> codes, long people, Estimator estimator) {
        return codes.isEmpty() ? Estimate.NONE : estimator.share(people);
    }

    private Map<Integer, BigDecimal> options(ItemCounts counts, Estimator estimator) {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (int code : item.codes()) {
            shares.put(code, estimator.plainShare(counts.of(Set.of(code))));
        }
        return shares;
    }

    private Range range() {
        return new Range(item.lowest(), item.highest());
    }
}
