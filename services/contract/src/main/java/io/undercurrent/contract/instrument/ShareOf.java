package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.contract.instrument.Index.Direction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * A share of those who answered an item, as an indicator of its own.
 *
 * @param id short and stable, as {@code OWN6}
 * @param item the item's id
 * @param codes the answers that count
 * @param excluded answers that are left out of the base, as "not sure"; may be empty
 * @param direction what a high share means
 * @param name by language
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShareOf(
        @NotBlank String id,
        @NotBlank String item,
        @NotEmpty List<Integer> codes,
        List<Integer> excluded,
        @NotNull Direction direction,
        @NotNull Map<String, String> name) {

    public ShareOf {
        codes = List.copyOf(codes);
        excluded = excluded == null ? List.of() : List.copyOf(excluded);
    }
}
