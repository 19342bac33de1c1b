package io.undercurrent.auditor.verdict;

/**
 * Something that should not have been possible.
 *
 * @param target whom it is about: a group, never a person
 * @param detail what is known of them, without any answer
 * @param certificate how it was got: published cells and multipliers that recover the target
 */
public record Finding(Kind kind, String target, String detail, String certificate) {

    /** What was broken. */
    public enum Kind {
        /** The count of fewer than t answers, and so their sum up to rounding, follows from published figures. */
        RECOVERED,
        /** Bounds leave the sum of fewer than t answers one value. */
        PINNED,
        /** It is known that more than 90 % of a group gave the same answer, or answered on the same side. */
        UNANIMOUS,
        /** A mean is published so finely that it tells the sum of the answers. */
        READ_OFF,
        /** A number of fewer than t people who took part is published. */
        COUNTED,
        /** There are more ballots than credentials, or more credentials than people. */
        STUFFED,
        /** A document is not what its digest, or another document, says. */
        INCONSISTENT
    }
}
