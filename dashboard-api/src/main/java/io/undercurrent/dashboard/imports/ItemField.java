package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.instrument.Item;
import io.undercurrent.dashboard.imports.ImportMapping.ItemColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the answers to one item from its field. Blanks around a label do not count. */
final class ItemField {

    private final String itemId;
    private final int index;
    private final String unknownLabel;
    private final Map<String, Integer> codes;
    private final Set<String> notApplicable;
    private final Set<String> skip;

    /**
     * @param index of the field in a record, from 0
     */
    ItemField(ImportMapping mapping, Item item, int index) {
        ItemColumn column = mapping.columns().get(item.id());
        this.itemId = item.id();
        this.index = index;
        this.unknownLabel = "holds a label that the mapping of column " + column.column() + " does not name";
        this.codes = codes(mapping, item, column);
        this.notApplicable = Set.copyOf(column.notApplicable());
        this.skip = Set.copyOf(column.skip());
    }

    /** Codes by label: the column's own, those of the set it names, or else those of the scale in every language. */
    static Map<String, Integer> codes(ImportMapping mapping, Item item, ItemColumn column) {
        var codes = new HashMap<String, Integer>();
        if (column.codes() != null || column.labels() != null) {
            var given =
                    column.codes() != null ? column.codes() : mapping.labels().get(column.labels());
            given.forEach((label, code) -> codes.put(label.strip(), code));
            return codes;
        }
        for (var option : mapping.instrument().scaleOf(item).options()) {
            option.label().values().forEach(label -> codes.put(label.strip(), option.code()));
        }
        return codes;
    }

    int index() {
        return index;
    }

    /** Adds the person's answer, if there is one, to one of the two collections. */
    void read(String field, Map<String, Integer> answers, Set<String> doesNotApply) throws UnreadableField {
        String label = field.strip();
        Integer code = codes.get(label);
        if (code != null) {
            answers.put(itemId, code);
        } else if (notApplicable.contains(label)) {
            doesNotApply.add(itemId);
        } else if (!label.isEmpty() && !skip.contains(label)) {
            throw new UnreadableField(unknownLabel);
        }
    }
}
