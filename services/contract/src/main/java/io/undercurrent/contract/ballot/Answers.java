package io.undercurrent.contract.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Set;

/**
 * The plaintext of a ballot, as JSON. An item that is in neither part was skipped.
 *
 * @param answers codes by item id
 * @param notApplicable ids of items that do not apply to the person
 * @param form the pack that the person was asked, in a wave that asks each person one pack at random; else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answers(Map<String, Integer> answers, Set<String> notApplicable, String form) {

    @JsonCreator
    public Answers {
        answers = answers == null ? Map.of() : answers;
        notApplicable = notApplicable == null ? Set.of() : notApplicable;
    }

    /** Answers in a wave that asks everybody the same. */
    public Answers(Map<String, Integer> answers, Set<String> notApplicable) {
        this(answers, notApplicable, null);
    }

    /** Tells nothing: answers must never reach a log. */
    @Override
    public String toString() {
        return "Answers[…]";
    }
}
