/**
 * The tally: opens the ballots of a closed wave in memory and keeps nothing of them but sufficient statistics per cohort.
 *
 * <p>No answer is stored or logged. A ballot id goes nowhere but into the checkpoint from which a tally resumes.
 */
package io.undercurrent.dashboard.tally;
