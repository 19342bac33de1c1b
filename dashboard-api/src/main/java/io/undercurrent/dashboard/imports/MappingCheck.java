package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.imports.ImportMapping.ItemColumn;
import java.util.Map;

/** Finds what is wrong with a mapping of the right shape: names that lead nowhere, codes that are on no scale. */
final class MappingCheck {

    private final ImportMapping mapping;
    private final YamlPlaces places;

    MappingCheck(ImportMapping mapping, YamlPlaces places) {
        this.mapping = mapping;
        this.places = places;
    }

    void run() {
        mapping.instrument().inconsistencies().forEach(text -> places.fault(text, "instrument"));
        if (!mapping.promises().policy().isCollectedAsWidelyAsPublished()) {
            places.fault("k must be at least t", "policy");
        }
        mapping.columns().forEach((id, column) -> mapping.instrument()
                .item(id)
                .ifPresentOrElse(
                        item -> check(item, column),
                        () -> places.fault(id + " is not an item of the instrument", "columns", id)));
    }

    private void check(Item item, ItemColumn column) {
        Scale scale = mapping.instrument().scaleOf(item);
        if (scale == null) {
            return; // found as an inconsistency of the instrument
        }
        if (!column.notApplicable().isEmpty() && !item.notApplicable()) {
            places.fault(item.id() + " does not offer \"not applicable\"", "columns", item.id(), "notApplicable");
        }
        if (column.labels() != null && !mapping.labels().containsKey(column.labels())) {
            places.fault("there is no set of labels of this name", "columns", item.id(), "labels");
            return;
        }
        Map<String, Integer> codes = ItemField.codes(mapping, item, column);
        codes.values().stream()
                .filter(code -> !scale.offers(code))
                .distinct()
                .forEach(code -> places.fault(
                        "code " + code + " is not on the scale of " + item.id(), "columns", item.id(), key(column)));
        checkMeaning(item, column, codes);
    }

    private static String key(ItemColumn column) {
        return column.codes() != null ? "codes" : "labels";
    }

    private void checkMeaning(Item item, ItemColumn column, Map<String, Integer> codes) {
        for (String label : column.notApplicable()) {
            if (codes.containsKey(label) || column.skip().contains(label)) {
                places.fault("\"" + label + "\" means something else, too", "columns", item.id(), "notApplicable");
            }
        }
        column.skip().stream()
                .filter(codes::containsKey)
                .forEach(label -> places.fault("\"" + label + "\" has a code, too", "columns", item.id(), "skip"));
    }
}
