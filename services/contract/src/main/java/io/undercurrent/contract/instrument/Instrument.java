package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked: items, scales, polarity, packs and indices, as data. The wording of a version never changes; a new
 * wording is a new version and starts a new series.
 *
 * @param id stable over versions, as {@code undercurrent-pulse}
 * @param version counts from 1
 * @param title by language
 * @param languages the languages in which every text is given, the fallback first
 * @param scales by name
 * @param items all items, each in at most one pack
 * @param packs lists of item ids by pack name, in the order of asking; {@code core} is asked in every wave
 * @param indices means of items
 */
public record Instrument(
        @NotBlank String id,
        @Positive int version,
        @NotNull Map<String, String> title,
        @NotEmpty List<String> languages,
        @NotEmpty Map<String, Scale> scales,
        @NotEmpty List<Item> items,
        @NotEmpty Map<String, List<String>> packs,
        @NotNull List<Index> indices) {

    /** The pack that every wave asks. */
    public static final String CORE = "core";

    public Instrument {
        indices = indices == null ? List.of() : List.copyOf(indices);
    }

    /** The item of this id. */
    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The scale of an item of this instrument. */
    public Scale scaleOf(Item item) {
        return scales.get(item.scale());
    }

    /**
     * The item ids that a wave with these packs asks, core first, in the order of asking.
     *
     * @throws IllegalArgumentException if a pack is not one of this instrument's
     */
    public List<String> itemsOf(List<String> packNames) {
        var core = packs.containsKey(CORE) ? Stream.of(CORE) : Stream.<String>empty();
        return Stream.concat(core, packNames.stream())
                .distinct()
                .flatMap(name -> pack(name).stream())
                .toList();
    }

    private List<String> pack(String name) {
        return Optional.ofNullable(packs.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no pack " + name + " in " + id));
    }

    /**
     * What is wrong with the instrument beyond its shape: references that lead nowhere, texts missing in a language,
     * codes or ids given twice. Empty when it is sound.
     */
    @JsonIgnore
    public List<String> inconsistencies() {
        var found = new ArrayList<String>();
        repeated(items.stream().map(Item::id)).forEach(id -> found.add("item " + id + " is defined twice"));
        items.forEach(item -> checkItem(item, found));
        scales.forEach((name, scale) -> checkScale(name, scale, found));
        packs.forEach((name, ids) -> ids.stream()
                .filter(id -> item(id).isEmpty())
                .forEach(id -> found.add("pack " + name + " names item " + id + ", which is not defined")));
        repeated(packs.values().stream().flatMap(List::stream))
                .forEach(id -> found.add("item " + id + " stands in more than one pack, or twice in one"));
        indices.forEach(index -> checkIndex(index, found));
        return List.copyOf(found);
    }

    private void checkItem(Item item, List<String> found) {
        checkLanguages("item " + item.id(), item.text(), found);
        var scale = scales.get(item.scale());
        if (scale == null) {
            found.add("item " + item.id() + " has scale " + item.scale() + ", which is not defined");
            return;
        }
        Stream.concat(item.favourable().stream(), item.unfavourable().stream())
                .filter(code -> !scale.offers(code))
                .forEach(code ->
                        found.add("item " + item.id() + " weighs code " + code + ", which is not on its scale"));
    }

    private void checkScale(String name, Scale scale, List<String> found) {
        repeated(scale.options().stream().map(option -> Integer.toString(option.code())))
                .forEach(code -> found.add("scale " + name + " has code " + code + " twice"));
        scale.options()
                .forEach(option -> checkLanguages("scale " + name + " code " + option.code(), option.label(), found));
    }

    private void checkIndex(Index index, List<String> found) {
        checkLanguages("index " + index.id(), index.name(), found);
        if (item(index.id()).isPresent()) {
            found.add("index " + index.id() + " has the id of an item");
        }
        for (String id : index.items()) {
            var item = item(id);
            if (item.isEmpty()) {
                found.add("index " + index.id() + " names item " + id + ", which is not defined");
            } else if (isCategory(item.get())) {
                found.add("index " + index.id() + " averages item " + id + ", whose scale has no order");
            }
        }
    }

    private boolean isCategory(Item item) {
        return Optional.ofNullable(scales.get(item.scale()))
                .filter(scale -> scale.kind() == Scale.Kind.CATEGORY)
                .isPresent();
    }

    private void checkLanguages(String place, Map<String, String> text, List<String> found) {
        languages.stream()
                .filter(language ->
                        text == null || text.getOrDefault(language, "").isBlank())
                .forEach(language -> found.add(place + " has no text in language " + language));
    }

    private static Set<String> repeated(Stream<String> ids) {
        var seen = new HashSet<String>();
        return ids.filter(id -> !seen.add(id)).collect(Collectors.toSet());
    }
}
