package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.statistics.Mean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** One question: the mean of its codes where they have an order, and how its answers divide. */
final class ItemIndicator implements Indicator {

    /** How far apart the bands of a share are. */
    private static final double PERCENT_STEP = 25;

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
                unit(),
                item.isOrdinal() || item.isBand() ? range() : null,
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
        var measure = item.isOrdinal()
                ? Measure.of(n, mean(counts, estimator), sides(counts, estimator), null)
                : Measure.of(
                        n,
                        item.isBand() ? quantity(counts, estimator) : Estimate.NONE,
                        sides(counts, estimator),
                        options(counts, estimator));
        return measure.markedNotApplicable(counts.notApplicable() > n);
    }

    @Override
    public Optional<Mean> mean(CohortStatistics statistics) {
        return item.isOrdinal() || item.isBand() ? statistics.item(item.id()).mean(item::value) : Optional.empty();
    }

    private Unit unit() {
        if (item.isOrdinal()) {
            return Unit.SCALE_POINTS;
        }
        if (!item.isBand()) {
            return Unit.SHARE;
        }
        return switch (item.scale().unit()) {
            case HOURS -> Unit.HOURS;
            case PEOPLE -> Unit.PEOPLE;
            case PERCENT -> Unit.PERCENT;
        };
    }

    private Estimate quantity(ItemCounts counts, Estimator estimator) {
        var mean = counts.mean(item::value).orElseThrow();
        return estimator.mean(
                BigDecimal.valueOf(mean.value()), Math.sqrt(mean.variance()), range(), BigDecimal.valueOf(widest()));
    }

    /** The widest step between neighbouring values, at least 1: what protects the sum of codes protects that of these. */
    private double widest() {
        return item.scale().unit() == Scale.Unit.PERCENT ? PERCENT_STEP : 1;
    }

    @Override
    public long[] alike(CohortStatistics statistics) {
        var counts = statistics.item(item.id());
        return LongStream.concat(
                        Arrays.stream(item.codes()).mapToLong(code -> counts.of(Set.of(code))),
                        LongStream.of(counts.of(item.favourable()), counts.of(item.unfavourable())))
                .toArray();
    }

    @Override
    public Measure clipped(CohortStatistics statistics) {
        var counts = statistics.item(item.id());
        var clip = new Clip(counts.valid());
        long favourable = counts.of(item.favourable());
        long unfavourable = counts.of(item.unfavourable());
        var options = new TreeMap<Integer, BigDecimal>();
        for (int code : item.isOrdinal() ? new int[0] : item.codes()) {
            clip.share(counts.of(Set.of(code))).ifPresent(share -> options.put(code, share));
        }
        var sides = new Measure.Sides(
                clip.estimate(favourable),
                clip.share(counts.valid() - favourable - unfavourable).orElse(null),
                clip.estimate(unfavourable));
        return Measure.clipped(counts.valid(), sides, item.isOrdinal() ? null : options);
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
        return item.isOrdinal()
                ? new Range(item.lowest(), item.highest())
                : new Range((int) Math.floor(item.value(item.lowest())), (int) Math.ceil(item.value(item.highest())));
    }
}
