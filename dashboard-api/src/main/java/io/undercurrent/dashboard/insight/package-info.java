/**
 * What follows from published figures and nothing else: comparisons, changes, ranks, alerts, flags. Since it rests on what
 * everybody may read, anyone can compute it again, and none of it can give away more than the release does. Plain Java.
 */
package io.undercurrent.dashboard.insight;
