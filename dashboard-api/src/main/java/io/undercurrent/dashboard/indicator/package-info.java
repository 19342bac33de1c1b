/**
 * What is computed from answers: items, indices, their intervals, and how exactly they may be published. Plain Java;
 * a new kind of indicator is another {@link io.undercurrent.dashboard.indicator.Indicator}.
 */
package io.undercurrent.dashboard.indicator;
