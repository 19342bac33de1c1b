package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * The answers that an item offers.
 *
 * @param kind whether the codes have an order with a middle
 * @param options in the order in which they are shown
 * @param unit of the options' values, on a scale of bands; null on others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scale(@NotNull Kind kind, @NotEmpty List<@Valid Option> options, Unit unit) {

    /** How the codes of a scale may be used. */
    public enum Kind {
        /** Ordered and evenly spaced codes, so that a mean over them is meaningful. */
        @JsonProperty("ordinal")
        ORDINAL,
        /** Names without an order: only shares are meaningful. */
        @JsonProperty("category")
        CATEGORY,
        /** Ordered bands of a quantity, of uneven width; means are taken over the options' values. */
        @JsonProperty("band")
        BAND
    }

    /** What the values of bands count. */
    public enum Unit {
        @JsonProperty("hours")
        HOURS,
        @JsonProperty("people")
        PEOPLE,
        @JsonProperty("percent")
        PERCENT
    }

    /**
     * One answer.
     *
     * @param code what travels in a ballot
     * @param label by language
     * @param value the quantity that a band stands for in analysis, usually its middle; null on other scales
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Option(int code, @NotNull Map<String, String> label, Double value) {

        @JsonCreator
        public Option {}

        /** An option of a scale without bands. */
        public Option(int code, Map<String, String> label) {
            this(code, label, null);
        }
    }

    @JsonCreator
    public Scale {
        options = List.copyOf(options);
    }

    /** A scale without bands. */
    public Scale(Kind kind, List<Option> options) {
        this(kind, options, null);
    }

    /** Whether {@code code} is one of the answers. */
    public boolean offers(int code) {
        return options.stream().anyMatch(option -> option.code() == code);
    }

    /** The lowest code, the zero of a 0 to 100 score on an ordinal scale. */
    public int lowest() {
        return options.stream().mapToInt(Option::code).min().orElseThrow();
    }

    /** The highest code, the 100 of a 0 to 100 score on an ordinal scale. */
    public int highest() {
        return options.stream().mapToInt(Option::code).max().orElseThrow();
    }
}
