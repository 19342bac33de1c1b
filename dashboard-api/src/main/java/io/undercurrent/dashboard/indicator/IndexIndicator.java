package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Index;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.statistics.Mean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A mean of several items on 0 to 100.
 *
 * <p>The value is the mean over items of the items' means, each with its own n: not biased when people were asked, or
 * answered, different items, and the mean of people's scores when everybody answered everything. The interval's width
 * comes from people's scores, since one person's answers are not independent of each other.
 */
final class IndexIndicator implements Indicator {

    private static final Range RANGE = new Range(0, AskedIndex.FULL_SCORE);

    /** The steps of {@link Rounding} are for codes 1 apart; scores are published ten times as coarsely. */
    private static final BigDecimal UNIT = BigDecimal.TEN;

    private final AskedIndex index;

    IndexIndicator(AskedIndex index) {
        this.index = index;
    }

    @Override
    public IndicatorDefinition definition() {
        return new IndicatorDefinition(
                index.id(),
                Kind.INDEX,
                index.index().name(),
                null,
                Unit.POINTS_OF_100,
                RANGE,
                index.index().direction() == Index.Direction.RISK ? Polarity.NEGATIVE : Polarity.POSITIVE,
                List.of(),
                parts());
    }

    @Override
    public String id() {
        return index.id();
    }

    @Override
    public List<String> parts() {
        return index.items().stream().map(AskedItem::id).toList();
    }

    /** People with a score; those who answered too few of the items count for the items only. */
    @Override
    public long answers(CohortStatistics statistics) {
        return statistics.index(index.id()).n();
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var moments = statistics.index(index.id());
        var mean = new Estimator(moments.n()).mean(value(statistics), moments.standardDeviation(), RANGE, UNIT);
        return Measure.of(moments.n(), mean, Measure.Sides.NONE, null);
    }

    @Override
    public Optional<Mean> mean(CohortStatistics statistics) {
        return statistics.index(index.id()).mean();
    }

    private BigDecimal value(CohortStatistics statistics) {
        var sum = BigDecimal.ZERO;
        for (AskedItem item : index.items()) {
            sum = sum.add(itemScore(item, statistics.item(item.id())));
        }
        return sum.divide(BigDecimal.valueOf(index.items().size()), MathContext.DECIMAL128);
    }

    private BigDecimal itemScore(AskedItem item, ItemCounts counts) {
        double mean = Estimator.quotient(counts.sum(), counts.valid()).doubleValue();
        return BigDecimal.valueOf(index.score(item, mean));
    }
}
