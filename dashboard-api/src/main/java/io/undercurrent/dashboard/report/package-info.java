/**
 * Releases as readers get them. Nothing here computes a figure: it selects, arranges and compares those of
 * releases.
 */
package io.undercurrent.dashboard.report;
