package io.undercurrent.dashboard.release;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.wave.Comparability;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.disclosure.Overlaps;
import io.undercurrent.dashboard.indicator.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A closed wave after its ballots were counted: all that a release is made from.
 *
 * @param items ids of the items asked, in the order of asking
 * @param policy frozen when the wave opened
 * @param closedOn the day of closing in UTC; releases are ordered by it
 * @param invited people invited; the rows of an import
 * @param cast people who answered: ballots of one report, spoiled ones among them
 * @param spoiled people among them whose ballots could not be opened or held no valid answers
 * @param attribution to be shown wherever figures of the wave are shown, e.g. a data licence; null for none
 * @param forms the packs of which each person was asked one; null where everybody was asked everything
 * @param overlaps which cohorts of any two reports share people
 * @param comparability with the wave that was opened before; null where nothing is known of it
 */
public record TalliedWave(
        UUID waveId,
        String title,
        Provenance provenance,
        Instrument instrument,
        List<String> items,
        Policy policy,
        LocalDate closedOn,
        int invited,
        long cast,
        long spoiled,
        List<TalliedReport> reports,
        String attribution,
        List<String> forms,
        Overlaps overlaps,
        Comparability comparability) {

    public TalliedWave {
        items = List.copyOf(items);
        reports = List.copyOf(reports);
    }

    /** A wave that asked everybody the same. */
    public TalliedWave(
            UUID waveId,
            String title,
            Provenance provenance,
            Instrument instrument,
            List<String> items,
            Policy policy,
            LocalDate closedOn,
            int invited,
            long cast,
            long spoiled,
            List<TalliedReport> reports,
            String attribution) {
        this(
                waveId,
                title,
                provenance,
                instrument,
                items,
                policy,
                closedOn,
                invited,
                cast,
                spoiled,
                reports,
                attribution,
                null,
                Overlaps.UNKNOWN,
                null);
    }

    /** The same wave, with what is known of who is in which cohorts at once. */
    public TalliedWave withOverlaps(Overlaps known) {
        return new TalliedWave(
                waveId,
                title,
                provenance,
                instrument,
                items,
                policy,
                closedOn,
                invited,
                cast,
                spoiled,
                reports,
                attribution,
                forms,
                known,
                comparability);
    }

    Questionnaire questionnaire() {
        return new Questionnaire(instrument, items, forms);
    }
}
