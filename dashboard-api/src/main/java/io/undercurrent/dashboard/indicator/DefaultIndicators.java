package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The indicators of the catalogue that no single item and no mean of items is. Each is there where its items are asked on
 * the scales that it is made for.
 */
final class DefaultIndicators {

    private static final List<String> CAPABILITY = List.of("CAP1", "CAP2");
    private static final List<String> BELONGING = List.of("BEL1", "BEL2", "BEL3");
    private static final List<String> COPING = List.of("ANX1", "COP1", "COP2", "COP3", "COP4");
    private static final List<String> TENSION = List.of("TEN1", "TEN2");
    private static final List<String> BEHAVIOUR = List.of("NUM3", "NUM4", "NUM5");
    private static final List<String> TIME = List.of("NUM1", "NUM2");

    private static final int TENSION_SPACING = 10;
    private static final int OVER_ALARMED = 2;

    private final Map<String, AskedItem> items;
    private final Set<String> askedOfEverybody;
    private final List<Derived> derived = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    /**
     * @param items all that a wave asks, by id
     * @param askedOfEverybody those among them that no one is spared
     */
    DefaultIndicators(Map<String, AskedItem> items, Set<String> askedOfEverybody) {
        this.items = items;
        this.askedOfEverybody = askedOfEverybody;
        addMatrix();
        addCoping();
        addTension();
        addTime();
        addGaps();
        addSupport();
    }

    List<Derived> derived() {
        return derived;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    private void addMatrix() {
        var capability = agreeing(CAPABILITY);
        var belonging = agreeing(BELONGING);
        if (capability.isEmpty() || belonging.isEmpty()) {
            return;
        }
        var used = IntStream.range(0, capability.size() + belonging.size())
                .mapToObj(i -> i < capability.size() ? capability.get(i) : belonging.get(i - capability.size()))
                .toList();
        derived.add(new Derived("CBM", new CapabilityBelonging(capability, belonging)));
        indicators.add(new DerivedClasses(entry("CBM"), used, "CBM", code -> code));
        indicators.add(
                new DerivedShare(entry("CBA"), used, "CBM", code -> code == CapabilityBelonging.CAPABLE_BUT_ALONE));
    }

    /** Those of the items that everybody is asked, so that all people are divided by the same ones. */
    private List<String> agreeing(List<String> wanted) {
        return wanted.stream()
                .filter(askedOfEverybody::contains)
                .filter(this::isFivePoint)
                .toList();
    }

    private void addCoping() {
        if (!allFivePoint(COPING)) {
            return;
        }
        derived.add(new Derived("COP", new ConcernPanic(false)));
        derived.add(new Derived("COPS", new ConcernPanic(true)));
        indicators.add(new DerivedClasses(entry("COP"), COPING, "COP", code -> code));
        indicators.add(new DerivedClasses(entry("COPS"), COPING, "COPS", code -> code));
        indicators.add(new DerivedShare(entry("PANIC"), COPING, "COP", code -> code == ConcernPanic.PANIC));
        indicators.add(new DerivedShare(entry("PRODUCTIVE"), COPING, "COP", code -> code == ConcernPanic.PRODUCTIVE));
    }

    private void addTension() {
        if (!allFivePoint(TENSION)) {
            return;
        }
        derived.add(new Derived("TEN", new Tension()));
        indicators.add(new DerivedScore(entry("TEN"), TENSION, "TEN", Tension::score, TENSION_SPACING));
        indicators.add(new DerivedClasses(entry("TENG"), TENSION, "TEN", Tension::field));
    }

    private void addTime() {
        if (allOn(TIME, Set.of(Scale.Kind.BAND, Scale.Kind.CATEGORY))) {
            var bands = items.get("NUM1");
            derived.add(new Derived("REINV", new SavedTime()));
            indicators.add(new Reinvestment(entry("REINV"), TIME, "REINV", bands::value));
        }
        if (allOn(BEHAVIOUR, Set.of(Scale.Kind.BAND, Scale.Kind.CATEGORY))) {
            derived.add(new Derived("FB", new Behaviour()));
            indicators.add(new BehaviourIndex(entry("FB"), BEHAVIOUR, "FB"));
        }
    }

    private void addGaps() {
        var felt = List.of("GAP1", "GAP2");
        if (allOn(felt, Set.of(Scale.Kind.ORDINAL))) {
            derived.add(new Derived("PG", new Gap("GAP2", "GAP1")));
            indicators.add(new DerivedScore(entry("PG"), felt, "PG", code -> code, 1));
            indicators.add(new DerivedShare(entry("OVERALARM"), felt, "PG", code -> code >= OVER_ALARMED));
        }
        var own = List.of("GAP1", "GAP3");
        if (allOn(own, Set.of(Scale.Kind.ORDINAL))) {
            derived.add(new Derived("SG", new Gap("GAP1", "GAP3")));
            indicators.add(new DerivedScore(entry("SG"), own, "SG", code -> code, 1));
        }
    }

    private void addSupport() {
        if (!allFivePoint(Coverage.SUPPORT)) {
            return;
        }
        derived.add(new Derived("SUPCOV", new Coverage(false)));
        indicators.add(new DerivedShare(entry("SUPCOV"), Coverage.SUPPORT, "SUPCOV", code -> code == 1));
        if (isFivePoint(Coverage.WORRY)) {
            var used = new ArrayList<>(Coverage.SUPPORT);
            used.add(Coverage.WORRY);
            derived.add(new Derived("UNMET", new Coverage(true)));
            indicators.add(new DerivedShare(entry("UNMET"), used, "UNMET", code -> code == 1));
        }
    }

    private boolean allFivePoint(List<String> wanted) {
        return wanted.stream().allMatch(this::isFivePoint);
    }

    private boolean isFivePoint(String id) {
        var item = items.get(id);
        return item != null && item.isOrdinal() && item.lowest() == 1 && item.highest() == 5;
    }

    private boolean allOn(List<String> wanted, Set<Scale.Kind> kinds) {
        return wanted.stream()
                .allMatch(id -> items.containsKey(id)
                        && kinds.contains(items.get(id).scale().kind()));
    }

    private static CatalogueEntry entry(String id) {
        return Catalogue.PACKED.entry(id);
    }
}
