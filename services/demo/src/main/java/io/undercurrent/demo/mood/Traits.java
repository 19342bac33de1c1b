package io.undercurrent.demo.mood;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Which trait lies behind which item. */
final class Traits {

    private static final ToDoubleFunction<Temperament> NONE = temperament -> 0;

    /** Of an agree item by the letters of its id. */
    private static final Map<String, ToDoubleFunction<Temperament>> BY_CONSTRUCT = Map.of(
            "ANX", Temperament::anxiety,
            "FRG", Temperament::fragmentation,
            "BEL", Temperament::belonging,
            "CAP", Temperament::capability,
            "SUP", Temperament::support,
            "IDS", temperament -> temperament.belonging() / 2 - temperament.anxiety() / 2);

    /** Of single items, which go before their construct. */
    private static final Map<String, ToDoubleFunction<Temperament>> BY_ITEM = Map.ofEntries(
            Map.entry("COP1", Temperament::capability),
            Map.entry("COP4", Temperament::support),
            Map.entry("COP2", Temperament::anxiety),
            Map.entry("COP3", Temperament::anxiety),
            Map.entry("TEN1", Temperament::capability),
            Map.entry("TEN2", Temperament::anxiety),
            Map.entry("NUM1", Temperament::capability),
            Map.entry("NUM3", temperament -> -temperament.fragmentation()),
            Map.entry("NUM5", Temperament::fragmentation),
            Map.entry("NUM6", Temperament::anxiety),
            Map.entry("GAP2", Temperament::anxiety),
            Map.entry("GAP3", Temperament::capability));

    private static final Set<String> RISKS = Set.of("ANX", "FRG", "COP2", "COP3", "TEN2");

    private Traits() {}

    static ToDoubleFunction<Temperament> of(String item) {
        var own = BY_ITEM.get(item);
        return own == null ? BY_CONSTRUCT.getOrDefault(construct(item), NONE) : own;
    }

    /** Whether more of the trait is a risk. */
    static boolean isOfRisk(String item) {
        return RISKS.contains(item) || RISKS.contains(construct(item));
    }

    private static String construct(String item) {
        return item.replaceAll("\\d", "");
    }
}
