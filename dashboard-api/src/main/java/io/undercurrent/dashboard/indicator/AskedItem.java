package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Item;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** An item with its scale, ready to take answers. */
final class AskedItem {

    private static final double FULL_SCORE = 100;

    private final Item item;
    private final Scale scale;
    private final int[] codes;
    private final Map<Integer, Double> values;
    private final Set<Integer> favourable;
    private final Set<Integer> unfavourable;

    AskedItem(Item item, Scale scale) {
        this.item = item;
        this.scale = scale;
        this.codes = scale.options().stream()
                .mapToInt(Scale.Option::code)
                .sorted()
                .distinct()
                .toArray();
        this.values = scale.options().stream()
                .collect(Collectors.toMap(
                        Scale.Option::code,
                        option -> option.value() == null ? Double.valueOf(option.code()) : option.value()));
        boolean weighed = !item.favourable().isEmpty() || !item.unfavourable().isEmpty();
        this.favourable = weighed ? Set.copyOf(item.favourable()) : onSide(Polarity.POSITIVE);
        this.unfavourable = weighed ? Set.copyOf(item.unfavourable()) : onSide(Polarity.NEGATIVE);
    }

    /** The codes above the middle of an ordinal scale for items of this polarity, those below it for the other one. */
    private Set<Integer> onSide(Polarity high) {
        if (!isOrdinal() || item.polarity() == Polarity.NEUTRAL) {
            return Set.of();
        }
        long doubledMiddle = (long) lowest() + highest();
        IntPredicate above = code -> 2L * code > doubledMiddle;
        IntPredicate below = code -> 2L * code < doubledMiddle;
        return Arrays.stream(codes)
                .filter(item.polarity() == high ? above : below)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    String id() {
        return item.id();
    }

    Item item() {
        return item;
    }

    Scale scale() {
        return scale;
    }

    boolean isOrdinal() {
        return scale.kind() == Scale.Kind.ORDINAL;
    }

    /** Whether the codes stand for quantities, so that their mean is one of those. */
    boolean isBand() {
        return scale.kind() == Scale.Kind.BAND;
    }

    /** The quantity that a code stands for; on a scale without bands the code itself. */
    double value(int code) {
        return values.get(code);
    }

    int lowest() {
        return codes[0];
    }

    int highest() {
        return codes[codes.length - 1];
    }

    /** The distance between neighbouring codes: the unit in which sums of answers grow. */
    double spacing() {
        return (double) (highest() - lowest()) / (codes.length - 1);
    }

    /** The codes of the scale, the lowest first. */
    int[] codes() {
        return codes.clone();
    }

    boolean offers(Integer code) {
        return code != null && place(code) >= 0;
    }

    /** Where the code stands among {@link #codes}, negative when it is not on the scale. */
    int place(int code) {
        return Arrays.binarySearch(codes, code);
    }

    /** The codes on the healthy side; empty where no answer is weighed so. */
    Set<Integer> favourable() {
        return favourable;
    }

    Set<Integer> unfavourable() {
        return unfavourable;
    }

    /** A code, or a mean of codes, on 0 to 100. */
    double score(double code) {
        return FULL_SCORE * (code - lowest()) / (highest() - lowest());
    }
}
