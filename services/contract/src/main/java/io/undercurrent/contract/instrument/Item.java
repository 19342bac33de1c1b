package io.undercurrent.contract.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
 * @param onlyIf asked only after certain answers to an item before it; null where it is asked of everybody
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
        List<Integer> unfavourable,
        Condition onlyIf) {

    /**
     * When an item is asked.
     *
     * @param item the id of one that stands before it in the same pack
     * @param codes the answers to that one after which it is asked
     */
    public record Condition(@NotBlank String item, @NotEmpty List<Integer> codes) {

        public Condition {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }

        /** Whether somebody who gave these answers is asked. */
        public boolean isMetBy(Map<String, Integer> answers) {
            var code = answers.get(item);
            return code != null && codes.contains(code);
        }
    }

    @JsonCreator
    public Item {
        favourable = favourable == null ? List.of() : List.copyOf(favourable);
        unfavourable = unfavourable == null ? List.of() : List.copyOf(unfavourable);
    }

    /** An item that everybody is asked. */
    public Item(
            String id,
            String construct,
            String scale,
            Polarity polarity,
            boolean notApplicable,
            Map<String, String> text,
            List<Integer> favourable,
            List<Integer> unfavourable) {
        this(id, construct, scale, polarity, notApplicable, text, favourable, unfavourable, null);
    }

    /** Whether somebody who gave these answers is asked it. */
    public boolean isAskedAfter(Map<String, Integer> answers) {
        return onlyIf == null || onlyIf.isMetBy(answers);
    }
}
