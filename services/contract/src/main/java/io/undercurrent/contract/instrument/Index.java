package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * A mean of items, scored 0 to 100.
 *
 * @param id short and stable, as {@code AAI}
 * @param direction what a high value means; items of the other polarity are turned round
 * @param items two or more items on ordinal scales
 * @param name by language
 */
public record Index(
        @NotBlank String id,
        @NotNull Direction direction,
        @NotEmpty List<String> items,
        @NotNull Map<String, String> name) {

    /** What a high value of an index means. */
    public enum Direction {
        @JsonProperty("risk")
        RISK,
        @JsonProperty("health")
        HEALTH
    }

    public Index {
        items = List.copyOf(items);
    }
}
