/**
 * What may be published. Cohorts are merged into blocks of enough answers, and only unions of blocks are shown, so that
 * no subtraction isolates fewer. Plain Java, and the only place that decides it.
 */
package io.undercurrent.dashboard.disclosure;
