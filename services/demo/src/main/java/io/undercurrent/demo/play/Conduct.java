package io.undercurrent.demo.play;

/** What somebody does with an invitation. */
enum Conduct {
    /** Never comes. */
    STAYS_AWAY(false),
    /** Answers once. */
    ANSWERS(true),
    /** Answers, and later answers anew. */
    REPLACES(true),
    /** Answers, withdraws, and comes back. */
    RETURNS(true),
    /** Answers, and withdraws for good. */
    WITHDRAWS(false),
    /** Has a broken client, which seals something else than answers. */
    SPOILS(true);

    private final boolean leavesBallots;

    Conduct(boolean leavesBallots) {
        this.leavesBallots = leavesBallots;
    }

    /** Whether there are ballots of the person when the wave closes. */
    boolean leavesBallots() {
        return leavesBallots;
    }
}
