package io.undercurrent.auditor.testsupport;

import io.undercurrent.contract.instrument.Index;
import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What made-up companies are asked. */
public final class Questions {

    public static final String WORRY = "WORRY";
    public static final String BELONG = "BELONG";

    /** Nearly everybody agrees. */
    public static final String AGREED = "AGREED";

    /** Without an order: 1 to 3. */
    public static final String TOOL = "TOOL";

    public static final List<String> ITEMS = List.of(WORRY, BELONG, AGREED, TOOL);

    public static final Instrument INSTRUMENT = new Instrument(
            "audited",
            1,
            Map.of("en", "Audited"),
            List.of("en"),
            Map.of("agree", scale(Scale.Kind.ORDINAL, 5), "tool", scale(Scale.Kind.CATEGORY, 3)),
            List.of(
                    item(WORRY, "agree", Polarity.NEGATIVE),
                    item(BELONG, "agree", Polarity.POSITIVE),
                    item(AGREED, "agree", Polarity.POSITIVE),
                    item(TOOL, "tool", Polarity.NEUTRAL)),
            Map.of(Instrument.CORE, ITEMS),
            List.of(new Index("STRAIN", Index.Direction.RISK, List.of(WORRY, BELONG), Map.of("en", "Strain"))));

    private Questions() {}

    private static Item item(String id, String scale, Polarity polarity) {
        return new Item(id, id, scale, polarity, false, Map.of("en", id), null, null);
    }

    private static Scale scale(Scale.Kind kind, int highest) {
        return new Scale(
                kind,
                IntStream.rangeClosed(1, highest)
                        .mapToObj(code -> new Scale.Option(code, Map.of("en", Integer.toString(code))))
                        .toList());
    }
}
