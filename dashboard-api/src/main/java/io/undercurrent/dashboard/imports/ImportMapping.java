package io.undercurrent.dashboard.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.wave.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a past survey's CSV mean; the YAML form is {@code schema/import-mapping-1.schema.json}.
 *
 * @param title of the imported wave
 * @param closedOn the day on which the survey closed
 * @param attribution shown with every figure, or null
 * @param licence of the data, or null
 * @param promises k and t, or null for the defaults
 * @param delimiter what separates fields
 * @param instrument the items and scales; without packs, all items are its core
 * @param labels codes by label, in sets that columns may share
 * @param columns by item id
 * @param reports by report name
 */
record ImportMapping(
        String title,
        LocalDate closedOn,
        String attribution,
        String licence,
        @JsonProperty("policy") Promises promises,
        String delimiter,
        Instrument instrument,
        Map<String, Map<String, Integer>> labels,
        Map<String, ItemColumn> columns,
        Map<String, ReportColumn> reports) {

    /** The part of a {@link Policy} that an import has: there is no key to destroy. */
    record Promises(Integer k, Integer t) {

        Policy policy() {
            return new Policy(
                    Optional.ofNullable(k).orElse(Policy.DEFAULT.k()),
                    Optional.ofNullable(t).orElse(Policy.DEFAULT.t()),
                    0);
        }
    }

    /**
     * Where the answers to one item stand.
     *
     * @param column a name in the header
     * @param codes codes by label, or null
     * @param labels the name of a shared set of labels, or null; the labels of the scale count when both are null
     * @param notApplicable labels that say "does not apply to me"
     * @param skip labels that count as no answer, as a blank field does
     */
    record ItemColumn(
            String column, Map<String, Integer> codes, String labels, List<String> notApplicable, List<String> skip) {

        ItemColumn {
            notApplicable = stripped(notApplicable);
            skip = stripped(skip);
        }

        private static List<String> stripped(List<String> labels) {
            return labels == null
                    ? List.of()
                    : labels.stream().map(String::strip).toList();
        }
    }

    /**
     * Where the category of one report stands.
     *
     * @param column a name in the header
     * @param separator of the units in a path, blanks around it aside; null where categories are flat
     * @param labels categories by label, or null where the labels are the categories
     */
    record ReportColumn(String column, String separator, Map<String, String> labels) {

        ReportColumn {
            separator = separator == null ? null : separator.strip();
        }
    }

    ImportMapping {
        promises = promises == null ? new Promises(null, null) : promises;
        delimiter = delimiter == null ? "," : delimiter;
        labels = labels == null ? Map.of() : labels;
        instrument = withPacks(instrument);
    }

    private static Instrument withPacks(Instrument given) {
        if (given.packs() != null) {
            return given;
        }
        return new Instrument(
                given.id(),
                given.version(),
                given.title(),
                given.languages(),
                given.scales(),
                given.items(),
                Map.of(Instrument.CORE, given.items().stream().map(Item::id).toList()),
                given.indices());
    }

    /** Ids of the items that have a column, in the order of the instrument. */
    List<String> asked() {
        return instrument.items().stream()
                .map(Item::id)
                .filter(columns::containsKey)
                .toList();
    }

    /** Attribution and licence as one line, or null. */
    String credit() {
        if (licence == null) {
            return attribution;
        }
        return attribution == null ? "Licence: " + licence : attribution + ". Licence: " + licence;
    }
}
