/**
 * Comments: read from ballots of their own, looked through by HR, and shown for groups of at least ten.
 *
 * <p>A comment never stands beside a score, a date or the group of fewer than ten, and is never logged.
 */
package io.undercurrent.dashboard.comment;
