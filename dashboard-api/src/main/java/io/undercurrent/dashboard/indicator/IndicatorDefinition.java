package io.undercurrent.dashboard.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What readers are told about an indicator.
 *
 * @param id short and stable over waves; unique in a release
 * @param kind what it is made from
 * @param name by language: the wording of an item, the name of an index
 * @param construct what an item measures, in a few words; null for an index, and where the instrument does not say
 * @param unit of its value
 * @param range of its value; null for an item without an order, which has shares only
 * @param polarity which side is healthy
 * @param options the answers of an item, in the order in which they are shown; empty for an index
 * @param items ids of the items that it is computed from
 */
@Schema(description = "What an indicator is: its wording, unit and range")
public record IndicatorDefinition(
        @Schema(examples = "ANX1") String id,
        Kind kind,
        @Schema(description = "By language: the wording of an item, the name of an index") Map<String, String> name,
        @Schema(nullable = true, description = "What an item measures, in a few words") String construct,
        Unit unit,
        @Schema(nullable = true, description = "Null for an item without an order, which has shares only") Range range,
        @Schema(description = "Which side is healthy") Polarity polarity,
        @Schema(description = "The answers of an item; empty for an index") List<Scale.Option> options,
        @Schema(description = "Ids of the items that it is computed from") List<String> items) {

    /** What an indicator is made from. */
    @Schema(name = "IndicatorKind")
    public enum Kind {
        /** One question. */
        @JsonProperty("item")
        ITEM,
        /** A mean of several items. */
        @JsonProperty("index")
        INDEX,
        /** The share of people who gave certain answers, to one item or to several. */
        @JsonProperty("share")
        SHARE,
        /** A mean of something that each person's answers to several items come to. */
        @JsonProperty("score")
        SCORE,
        /** A quotient of two sums over people. */
        @JsonProperty("ratio")
        RATIO,
        /** The classes into which people are divided by several answers at once. */
        @JsonProperty("classes")
        CLASSES
    }

    /** The unit of an indicator's value. */
    @Schema(name = "IndicatorUnit")
    public enum Unit {
        /** The codes of the item's own scale. */
        @JsonProperty("scale points")
        SCALE_POINTS,
        /** 0 to 100. */
        @JsonProperty("points of 100")
        POINTS_OF_100,
        /** No value: the figures are shares, as fractions of 1. */
        @JsonProperty("share")
        SHARE,
        /** Of each hundred people, or of each hundred hours. */
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("hours")
        HOURS,
        @JsonProperty("people")
        PEOPLE
    }

    public IndicatorDefinition {
        options = List.copyOf(options);
        items = List.copyOf(items);
    }

    /**
     * Whether figures of both may stand in one series. They may not once the wording, the scale or the items have
     * changed, even if the id has not; a language that only one of them has is no change.
     */
    public boolean continues(IndicatorDefinition other) {
        return id.equals(other.id)
                && kind == other.kind
                && unit == other.unit
                && polarity == other.polarity
                && Objects.equals(range, other.range)
                && items.equals(other.items)
                && agree(name, other.name)
                && sameOptions(other.options);
    }

    private boolean sameOptions(List<Scale.Option> others) {
        if (options.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).code() != others.get(i).code()
                    || !agree(options.get(i).label(), others.get(i).label())) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream().allMatch(text -> other.getOrDefault(text.getKey(), text.getValue())
                .equals(text.getValue()));
    }
}
