package io.undercurrent.dashboard.release;

/**
 * A release has become its wave's own. Told in the transaction that makes it so: who fails on it undoes the publishing,
 * and who copies it does so together with it or not at all.
 *
 * @param id SHA-256 of its content in hexadecimal
 * @param wave what it was made from
 */
public record Published(String id, Release release, TalliedWave wave) {}
