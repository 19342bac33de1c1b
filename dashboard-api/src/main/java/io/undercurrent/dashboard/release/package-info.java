/**
 * What is published: the immutable, content-addressed release of a wave. Readers are served from releases, never from
 * statistics.
 */
package io.undercurrent.dashboard.release;
