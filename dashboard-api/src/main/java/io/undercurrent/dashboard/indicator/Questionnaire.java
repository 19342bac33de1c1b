package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What one wave asks, and what can be computed from it. Immutable and safe for use by many threads. */
public final class Questionnaire {

    private final Map<String, AskedItem> items = new LinkedHashMap<>();
    private final List<AskedIndex> indices;
    private final List<Indicator> indicators;

    /**
     * @param instrument the items' wording, scales and indices
     * @param items ids of the items asked, in the order of asking
     * @throws IllegalArgumentException if an item is not the instrument's, has no scale there, or is asked twice
     */
    public Questionnaire(Instrument instrument, List<String> items) {
        items.forEach(id -> {
            if (this.items.put(id, asked(instrument, id)) != null) {
                throw new IllegalArgumentException("Item " + id + " is asked twice");
            }
        });
        this.indices = instrument.indices().stream()
                .map(index -> new AskedIndex(
                        index,
                        index.items().stream()
                                .map(this.items::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(index -> index.items().size() >= AskedIndex.FEWEST_ITEMS)
                .toList();
        this.indicators = Stream.<Indicator>concat(
                        this.items.values().stream().map(ItemIndicator::new),
                        this.indices.stream().map(IndexIndicator::new))
                .toList();
    }

    private static AskedItem asked(Instrument instrument, String id) {
        var item = instrument
                .item(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("Item " + id + " is not an item of " + instrument.id()));
        var scale = instrument.scaleOf(item);
        if (scale == null) {
            throw new IllegalArgumentException("Item " + id + " has no scale in " + instrument.id());
        }
        return new AskedItem(item, scale);
    }

    /**
     * Whether a ballot can be counted: every item in it is asked, every code is on its scale, "does not apply" stands
     * only where it is offered, and no item is in both parts. Skips, even of everything, are fine.
     */
    public boolean accepts(Answers answers) {
        return answers.answers().entrySet().stream().allMatch(answer -> accepts(answer.getKey(), answer.getValue()))
                && answers.notApplicable().stream().allMatch(id -> acceptsNotApplicable(id, answers));
    }

    private boolean accepts(String id, Integer code) {
        var item = items.get(id);
        return item != null && item.offers(code);
    }

    private boolean acceptsNotApplicable(String id, Answers answers) {
        var item = items.get(id);
        return item != null && item.item().notApplicable() && !answers.answers().containsKey(id);
    }

    /** Every item asked, in the order of asking, then every index of which at least two items are asked. */
    public List<Indicator> indicators() {
        return indicators;
    }

    Map<String, AskedItem> items() {
        return items;
    }

    List<AskedIndex> indices() {
        return indices;
    }
}
