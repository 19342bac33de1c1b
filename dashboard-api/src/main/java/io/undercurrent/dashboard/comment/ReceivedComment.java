package io.undercurrent.dashboard.comment;

import java.util.UUID;

/**
 * A comment out of a ballot.
 *
 * @param id drawn at random: it says nothing of the ballot
 * @param cohort of the report {@code comment}; null for one that is published with those of several small cohorts
 */
public record ReceivedComment(UUID id, String cohort, String text) {

    public static ReceivedComment of(String cohort, String text) {
        return new ReceivedComment(UUID.randomUUID(), cohort, text);
    }

    /** Tells nothing: a comment must never reach a log. */
    @Override
    public String toString() {
        return "ReceivedComment[…]";
    }
}
