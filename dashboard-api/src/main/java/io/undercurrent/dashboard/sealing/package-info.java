/**
 * The sealing key of a wave: made when survey-api registers the wave, bound to its frozen manifest, destroyed when the
 * grace period after the release ends.
 */
package io.undercurrent.dashboard.sealing;
