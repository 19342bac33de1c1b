/**
 * Tables for tools: what a column is, said once, and the files that are written from it. Nothing here knows what the
 * tables are of.
 */
package io.undercurrent.dashboard.export;
