package io.undercurrent.dashboard.comment;

/** What HR says of a comment. */
enum Decision {
    PENDING,
    SHOW,
    WITHHOLD
}
