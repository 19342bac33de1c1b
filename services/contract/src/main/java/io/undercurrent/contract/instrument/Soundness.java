package io.undercurrent.contract.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with an instrument beyond its shape. */
final class Soundness {

    private final Instrument instrument;
    private final List<String> found = new ArrayList<>();

    Soundness(Instrument instrument) {
        this.instrument = instrument;
    }

    List<String> faults() {
        repeated(instrument.items().stream().map(Item::id))
                .forEach(id -> found.add("item " + id + " is defined twice"));
        instrument.items().forEach(this::checkItem);
        instrument.scales().forEach(this::checkScale);
        checkPacks();
        instrument.indices().forEach(this::checkIndex);
        instrument.shares().forEach(this::checkShare);
        repeated(Stream.concat(
                        instrument.indices().stream().map(Index::id),
                        instrument.shares().stream().map(ShareOf::id)))
                .forEach(id -> found.add("indicator " + id + " is defined twice"));
        return List.copyOf(found);
    }

    private void checkItem(Item item) {
        checkLanguages("item " + item.id(), item.text());
        var scale = instrument.scales().get(item.scale());
        if (scale == null) {
            found.add("item " + item.id() + " has scale " + item.scale() + ", which is not defined");
            return;
        }
        Stream.concat(item.favourable().stream(), item.unfavourable().stream())
                .filter(code -> !scale.offers(code))
                .forEach(code ->
                        found.add("item " + item.id() + " weighs code " + code + ", which is not on its scale"));
        if (item.onlyIf() != null) {
            checkCondition(item, item.onlyIf());
        }
    }

    private void checkCondition(Item item, Item.Condition condition) {
        var earlier = instrument.item(condition.item());
        if (earlier.isEmpty()) {
            found.add("item " + item.id() + " depends on item " + condition.item() + ", which is not defined");
            return;
        }
        boolean before = instrument.packs().values().stream()
                .anyMatch(pack ->
                        pack.contains(condition.item()) && pack.indexOf(condition.item()) < pack.indexOf(item.id()));
        if (!before) {
            found.add("item " + item.id() + " depends on item " + condition.item()
                    + ", which does not stand before it in its pack");
        }
        var scale = instrument.scales().get(earlier.get().scale());
        condition.codes().stream()
                .filter(code -> scale != null && !scale.offers(code))
                .forEach(code -> found.add("item " + item.id() + " depends on code " + code
                        + ", which is not on the scale of " + condition.item()));
    }

    private void checkScale(String name, Scale scale) {
        repeated(scale.options().stream().map(option -> Integer.toString(option.code())))
                .forEach(code -> found.add("scale " + name + " has code " + code + " twice"));
        scale.options().forEach(option -> checkLanguages("scale " + name + " code " + option.code(), option.label()));
        boolean band = scale.kind() == Scale.Kind.BAND;
        if (band == (scale.unit() == null)
                || scale.options().stream()
                        .map(Scale.Option::value)
                        .anyMatch(band ? Objects::isNull : Objects::nonNull)) {
            found.add("scale " + name
                    + (band ? " needs a unit, and a value for each band" : " has a unit or values, but no bands"));
        }
    }

    private void checkPacks() {
        instrument.packs().forEach((name, ids) -> ids.stream()
                .filter(id -> instrument.item(id).isEmpty())
                .forEach(id -> found.add("pack " + name + " names item " + id + ", which is not defined")));
        repeated(instrument.packs().values().stream().flatMap(List::stream))
                .forEach(id -> found.add("item " + id + " stands in more than one pack, or twice in one"));
    }

    private void checkIndex(Index index) {
        checkLanguages("index " + index.id(), index.name());
        if (instrument.item(index.id()).isPresent()) {
            found.add("index " + index.id() + " has the id of an item");
        }
        for (String id : index.items()) {
            var item = instrument.item(id);
            if (item.isEmpty()) {
                found.add("index " + index.id() + " names item " + id + ", which is not defined");
            } else if (!isOrdinal(item.get())) {
                found.add("index " + index.id() + " averages item " + id + ", whose scale has no order");
            }
        }
    }

    private boolean isOrdinal(Item item) {
        return Optional.ofNullable(instrument.scales().get(item.scale()))
                .filter(scale -> scale.kind() != Scale.Kind.ORDINAL)
                .isEmpty();
    }

    private void checkShare(ShareOf share) {
        checkLanguages("share " + share.id(), share.name());
        if (instrument.item(share.id()).isPresent()) {
            found.add("share " + share.id() + " has the id of an item");
        }
        var scale = instrument.item(share.item()).map(instrument::scaleOf);
        if (scale.isEmpty()) {
            found.add("share " + share.id() + " is of item " + share.item() + ", which is not defined");
            return;
        }
        Stream.concat(share.codes().stream(), share.excluded().stream())
                .filter(code -> !scale.get().offers(code))
                .forEach(code -> found.add("share " + share.id() + " counts code " + code
                        + ", which is not on the scale of " + share.item()));
    }

    private void checkLanguages(String place, Map<String, String> text) {
        instrument.languages().stream()
                .filter(language ->
                        text == null || text.getOrDefault(language, "").isBlank())
                .forEach(language -> found.add(place + " has no text in language " + language));
    }

    private static Set<String> repeated(Stream<String> ids) {
        var seen = new HashSet<String>();
        return ids.filter(id -> !seen.add(id)).collect(Collectors.toSet());
    }
}
