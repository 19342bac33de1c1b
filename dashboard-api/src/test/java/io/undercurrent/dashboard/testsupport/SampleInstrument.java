package io.undercurrent.dashboard.testsupport;

import io.undercurrent.contract.ballot.Answers;
import io.undercurrent.contract.instrument.Index;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.indicator.Accumulator;
import io.undercurrent.dashboard.indicator.CohortStatistics;
import io.undercurrent.dashboard.indicator.Questionnaire;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A small instrument with every kind of item, and ballots that answer it. */
public final class SampleInstrument {

    /** A five-point item on which agreeing is a risk; "does not apply" is offered. */
    public static final String WORRY = "WORRY";

    /** A five-point item on which agreeing is healthy. */
    public static final String BELONG = "BELONG";

    /** A five-point item on which agreeing is a risk. */
    public static final String ALONE = "ALONE";

    /** 0 to 10, neither side healthy. */
    public static final String SKILL = "SKILL";

    /** Yes (1), no (2) or not sure (3); yes is unfavourable. */
    public static final String THREAT = "THREAT";

    /** A risk index of all three five-point items. */
    public static final String STRAIN = "STRAIN";

    /** A health index of BELONG and of an item that no wave here asks. */
    public static final String BOND = "BOND";

    public static final List<String> ITEMS = List.of(WORRY, BELONG, ALONE, SKILL, THREAT);

    public static final Instrument INSTRUMENT = new Instrument(
            "sample",
            1,
            Map.of("en", "Sample"),
            List.of("en"),
            Map.of("agree", scale(1, 5), "ten", scale(0, 10), "threat", threat()),
            List.of(
                    item(WORRY, "agree", Polarity.NEGATIVE, true, List.of()),
                    item(BELONG, "agree", Polarity.POSITIVE, false, List.of()),
                    item(ALONE, "agree", Polarity.NEGATIVE, false, List.of()),
                    item(SKILL, "ten", Polarity.NEUTRAL, false, List.of()),
                    item(THREAT, "threat", Polarity.NEUTRAL, false, List.of(1)),
                    item("UNASKED", "agree", Polarity.POSITIVE, false, List.of())),
            Map.of(Instrument.CORE, ITEMS, "more", List.of("UNASKED")),
            List.of(
                    new Index(STRAIN, Index.Direction.RISK, List.of(WORRY, BELONG, ALONE), Map.of("en", "Strain")),
                    new Index(BOND, Index.Direction.HEALTH, List.of(BELONG, "UNASKED"), Map.of("en", "Bond"))));

    public static final Questionnaire QUESTIONNAIRE = new Questionnaire(INSTRUMENT, ITEMS);

    private SampleInstrument() {}

    /** What these ballots of one cohort come to. */
    public static CohortStatistics statistics(Collection<Answers> ballots) {
        var accumulator = new Accumulator(QUESTIONNAIRE);
        ballots.forEach(accumulator::add);
        return accumulator.statistics();
    }

    /** A ballot that answers one item and skips the others. */
    public static Answers only(String item, int code) {
        return new Answers(Map.of(item, code), Set.of());
    }

    /** A ballot that answers the three items of STRAIN. */
    public static Answers strain(int worry, int belong, int alone) {
        return new Answers(Map.of(WORRY, worry, BELONG, belong, ALONE, alone), Set.of());
    }

    /** The next version of the instrument, which asks one item in other words. */
    public static Instrument reworded(String id) {
        var items = INSTRUMENT.items().stream()
                .map(item -> item.id().equals(id) ? inOtherWords(item) : item)
                .toList();
        return new Instrument(
                INSTRUMENT.id(),
                INSTRUMENT.version() + 1,
                INSTRUMENT.title(),
                INSTRUMENT.languages(),
                INSTRUMENT.scales(),
                items,
                INSTRUMENT.packs(),
                INSTRUMENT.indices());
    }

    private static Item inOtherWords(Item item) {
        return new Item(
                item.id(),
                item.construct(),
                item.scale(),
                item.polarity(),
                item.notApplicable(),
                Map.of("en", item.text().get("en") + ", in other words"),
                item.favourable(),
                item.unfavourable());
    }

    private static Item item(
            String id, String scale, Polarity polarity, boolean notApplicable, List<Integer> unfavourable) {
        return new Item(
                id, "what " + id + " measures", scale, polarity, notApplicable, Map.of("en", id), null, unfavourable);
    }

    private static Scale scale(int lowest, int highest) {
        return new Scale(
                Scale.Kind.ORDINAL,
                IntStream.rangeClosed(lowest, highest)
                        .mapToObj(code -> option(code, Integer.toString(code)))
                        .toList());
    }

    private static Scale threat() {
        return new Scale(Scale.Kind.CATEGORY, List.of(option(1, "Yes"), option(2, "No"), option(3, "Not sure")));
    }

    private static Scale.Option option(int code, String label) {
        return new Scale.Option(code, Map.of("en", label));
    }
}
