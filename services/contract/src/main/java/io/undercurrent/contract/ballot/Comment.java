package io.undercurrent.contract.ballot;

/**
 * The plaintext of a ballot of the report {@code comment}, as JSON. Everybody casts one, so that the ballot box does not
 * tell who had something to say.
 *
 * @param comment what the person wrote, at most {@value #LONGEST} characters; empty or missing if nothing
 */
public record Comment(String comment) {

    /** Characters (UTF-16 code units) in the longest comment. */
    public static final int LONGEST = 1_000;

    /**
     * Bytes that the plaintext is filled up to: the longest comment in JSON, each of its characters three bytes of UTF-8,
     * and some room for those that JSON escapes.
     */
    public static final int ROOM = 3_800;

    /** Nothing to say. */
    public static final Comment NONE = new Comment("");

    public Comment {
        comment = comment == null ? "" : comment.strip();
    }

    /** Tells nothing: a comment must never reach a log. */
    @Override
    public String toString() {
        return "Comment[…]";
    }
}
