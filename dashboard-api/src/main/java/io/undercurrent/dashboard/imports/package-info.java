/**
 * Import of a past survey: a CSV of answers and a mapping become an imported wave and its release, through the same
 * statistics, disclosure and release code as ballots.
 *
 * <p>Rows are folded as they are read; no answer is stored, logged, or repeated in an error.
 */
package io.undercurrent.dashboard.imports;
