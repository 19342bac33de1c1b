package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one wave asks, and what can be computed from it. Immutable and safe for use by many threads. */
public final class Questionnaire {

    private final Map<String, AskedItem> items = new LinkedHashMap<>();
    private final List<AskedIndex> indices;
    private final List<Derived> derived;
    private final List<Item> conditional;
    private final List<Pair> pairs;
    private final List<String> forms;
    private final List<Indicator> indicators;

    /** Two items whose answers are summed together, by their places in the order of asking. */
    record Pair(int one, int other, String key) {}

    /**
     * @param instrument the items' wording, scales and indices
     * @param items ids of the items asked, in the order of asking
     * @throws IllegalArgumentException if an item is not the instrument's, has no scale there, or is asked twice
     */
    public Questionnaire(Instrument instrument, List<String> items) {
        this(instrument, items, null);
    }

    /**
     * @param instrument the items' wording, scales and indices
     * @param items ids of the items asked, in the order of asking
     * @param forms the packs of which each person is asked one; null where everybody is asked everything
     * @throws IllegalArgumentException if an item is not the instrument's, has no scale there, or is asked twice
     */
    public Questionnaire(Instrument instrument, List<String> items, List<String> forms) {
        this.forms = forms == null ? List.of() : List.copyOf(forms);
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
        var defaults = new DefaultIndicators(this.items, askedOfEverybody(instrument));
        this.derived = defaults.derived();
        this.pairs = pairs(items);
        this.conditional = this.items.values().stream()
                .map(AskedItem::item)
                .filter(item -> item.onlyIf() != null)
                .toList();
        this.indicators = Stream.of(
                        this.items.values().stream().map(ItemIndicator::new),
                        this.indices.stream().map(IndexIndicator::new),
                        instrument.shares().stream()
                                .filter(share -> this.items.containsKey(share.item()))
                                .map(ShareIndicator::new),
                        defaults.indicators().stream())
                .<Indicator>flatMap(each -> each)
                .toList();
    }

    private Set<String> askedOfEverybody(Instrument instrument) {
        var everybody = new HashSet<>(items.keySet());
        instrument.formsOf(forms).values().forEach(everybody::retainAll);
        return everybody;
    }

    /** Pairs of items of one index, or of one model of what goes with what. */
    private List<Pair> pairs(List<String> order) {
        var together = new ArrayList<List<String>>();
        indices.forEach(
                index -> together.add(index.items().stream().map(AskedItem::id).toList()));
        Catalogue.PACKED
                .drivers()
                .forEach(model -> together.add(Stream.concat(Stream.of(model.outcome()), model.predictors().stream())
                        .filter(items::containsKey)
                        .filter(id -> items.get(id).isOrdinal())
                        .toList()));
        var pairs = new TreeMap<String, Pair>();
        for (List<String> group : together) {
            for (String one : group) {
                for (String other : group) {
                    if (order.indexOf(one) < order.indexOf(other)) {
                        pairs.put(
                                one + "*" + other,
                                new Pair(order.indexOf(one), order.indexOf(other), one + "*" + other));
                    }
                }
            }
        }
        return List.copyOf(pairs.values());
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
        return acceptsForm(answers.form())
                && answers.answers().entrySet().stream().allMatch(answer -> accepts(answer.getKey(), answer.getValue()))
                && answers.notApplicable().stream().allMatch(id -> acceptsNotApplicable(id, answers));
    }

    private boolean acceptsForm(String form) {
        return form == null || forms.contains(form);
    }

    private boolean accepts(String id, Integer code) {
        var item = items.get(id);
        return item != null && item.offers(code);
    }

    private boolean acceptsNotApplicable(String id, Answers answers) {
        var item = items.get(id);
        return item != null && item.item().notApplicable() && !answers.answers().containsKey(id);
    }

    /**
     * The answers that count: one to an item that the person was not to be asked, by what the person answered before, does
     * not.
     */
    Map<String, Integer> counted(Answers answers) {
        var all = answers.answers();
        if (conditional.stream().allMatch(item -> !all.containsKey(item.id()) || item.isAskedAfter(all))) {
            return all;
        }
        return all.entrySet().stream()
                .filter(answer -> items.get(answer.getKey()).item().isAskedAfter(all))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Every item asked, in the order of asking, every index of which at least two items are asked, every share, and those
     * of the catalogue whose items are asked.
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    Map<String, AskedItem> items() {
        return items;
    }

    List<Derived> derived() {
        return derived;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The packs of which each person is asked one, in the order of the plan; none where everybody is asked everything. */
    public List<String> forms() {
        return forms;
    }

    List<AskedIndex> indices() {
        return indices;
    }
}
