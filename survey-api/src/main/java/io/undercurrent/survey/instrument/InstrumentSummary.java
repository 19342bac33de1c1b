package io.undercurrent.survey.instrument;

import io.undercurrent.contract.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What there is to choose from when a wave is planned.
 *
 * @param title by language
 * @param packs those that can be chosen; {@code core} is asked in any case and not among them
 * @param items in all packs together, core included
 */
record InstrumentSummary(
        String id, int version, Map<String, String> title, List<String> languages, SortedSet<String> packs, int items) {

    static InstrumentSummary from(Instrument instrument) {
        var packs = new TreeSet<>(instrument.packs().keySet());
        packs.remove(Instrument.CORE);
        return new InstrumentSummary(
                instrument.id(),
                instrument.version(),
                instrument.title(),
                instrument.languages(),
                packs,
                instrument.items().size());
    }
}
