/**
 * Statistics on summaries: shares, means, covariances. Plain Java, without knowledge of surveys, groups or publishing;
 * distributions come from Commons Statistics, eigenvalues and Cholesky factors from Hipparchus.
 */
package io.undercurrent.dashboard.statistics;
