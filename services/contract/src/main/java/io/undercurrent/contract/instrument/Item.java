package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * One question.
 *
 * @param id short and stable, as {@code ANX1}
 * @param construct what it measures, in words
 * @param scale the name of a scale of the instrument
 * @param polarity which side is healthy
 * @param notApplicable whether "does not apply to me" is offered; it is kept apart from a skip and from the middle
 * @param text by language
 * @param favourable codes that count as favourable; empty on an ordinal scale, where the polarity says it
 * @param unfavourable likewise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Item(
        @NotBlank String id,
        String construct,
        @NotBlank String scale,
        @NotNull Polarity polarity,
        boolean notApplicable,
        @NotNull Map<String, String> text,
        List<Integer> favourable,
        List<Integer> unfavourable) {

    public Item {
        favourable = favourable == null ? List.of() : List.copyOf(favourable);
        unfavourable = unfavourable == null ? List.of() : List.copyOf(unfavourable);
    }
}
