package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Index.Direction;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.ShareOf;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.statistics.Mean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A share of those who answered an item, in percent with its Wilson interval. */
final class ShareIndicator implements Indicator {

    private static final Range RANGE = new Range(0, 100);

    private final ShareOf share;

    ShareIndicator(ShareOf share) {
        this.share = share;
    }

    @Override
    public IndicatorDefinition definition() {
        return new IndicatorDefinition(
                share.id(),
                Kind.SHARE,
                share.name(),
                null,
                Unit.PERCENT,
                RANGE,
                share.direction() == Direction.RISK ? Polarity.NEGATIVE : Polarity.POSITIVE,
                List.of(),
                parts());
    }

    @Override
    public String id() {
        return share.id();
    }

    @Override
    public List<String> parts() {
        return List.of(share.item());
    }

    @Override
    public long answers(CohortStatistics statistics) {
        return base(statistics).valid();
    }

    @Override
    public Measure measure(CohortStatistics statistics) {
        var base = base(statistics);
        long n = base.valid();
        return Measure.of(n, new Estimator(n).percent(base.of(Set.copyOf(share.codes()))), Measure.Sides.NONE, null);
    }

    @Override
    public Optional<Mean> mean(CohortStatistics statistics) {
        return base(statistics).mean(code -> share.codes().contains(code) ? 100 : 0);
    }

    private ItemCounts base(CohortStatistics statistics) {
        Map<Integer, Long> answers = new TreeMap<>(statistics.item(share.item()).answers());
        answers.keySet().removeAll(share.excluded());
        return new ItemCounts(answers, 0);
    }
}
