package io.undercurrent.dashboard.indicator;

import java.util.List;

/** An indicator of what people's ballots as a whole come to. */
abstract class DerivedIndicator implements Indicator {

    private final CatalogueEntry entry;
    private final List<String> items;
    private final String derived;

    /**
     * @param items ids of the items asked that it is computed from
     * @param derived the id of the {@link Derived} that it is of
     */
    DerivedIndicator(CatalogueEntry entry, List<String> items, String derived) {
        this.entry = entry;
        this.items = List.copyOf(items);
        this.derived = derived;
    }

    @Override
    public IndicatorDefinition definition() {
        return entry.definition(items);
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public List<String> parts() {
        return items;
    }

    @Override
    public long answers(CohortStatistics statistics) {
        return counts(statistics).valid();
    }

    ItemCounts counts(CohortStatistics statistics) {
        return statistics.derived(derived);
    }

    Range range() {
        return entry.range();
    }
}
