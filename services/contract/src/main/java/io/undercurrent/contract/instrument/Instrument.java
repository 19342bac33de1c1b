package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param shares shares of answers that are indicators of their own
 */
public record Instrument(
        @NotBlank String id,
        @Positive int version,
        @NotNull Map<String, String> title,
        @NotEmpty List<String> languages,
        @NotEmpty Map<String, Scale> scales,
        @NotEmpty List<Item> items,
        @NotEmpty Map<String, List<String>> packs,
        @NotNull List<Index> indices,
        List<@Valid ShareOf> shares) {

    /** The pack that every wave asks. */
    public static final String CORE = "core";

    @JsonCreator
    public Instrument {
        indices = indices == null ? List.of() : List.copyOf(indices);
        shares = shares == null ? List.of() : List.copyOf(shares);
    }

    /** An instrument without shares of its own. */
    public Instrument(
            String id,
            int version,
            Map<String, String> title,
            List<String> languages,
            Map<String, Scale> scales,
            List<Item> items,
            Map<String, List<String>> packs,
            List<Index> indices) {
        this(id, version, title, languages, scales, items, packs, indices, List.of());
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
     * The forms of a wave in which everybody is asked one of these packs after the core, by pack.
     *
     * @throws IllegalArgumentException if a pack is not one of this instrument's
     */
    public Map<String, List<String>> formsOf(List<String> packNames) {
        var forms = new LinkedHashMap<String, List<String>>();
        packNames.forEach(name -> forms.put(name, itemsOf(List.of(name))));
        return forms;
    }

    /**
     * What is wrong with the instrument beyond its shape: references that lead nowhere, texts missing in a language,
     * codes or ids given twice. Empty when it is sound.
     */
    @JsonIgnore
    public List<String> inconsistencies() {
        return new Soundness(this).faults();
    }
}
