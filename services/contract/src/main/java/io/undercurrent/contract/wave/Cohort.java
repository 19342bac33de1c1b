package io.undercurrent.contract.wave;

import io.undercurrent.contract.Bytes;

/**
 * A class of one report's partition of the roster, as the manifest lists it.
 *
 * @param id unique in its report
 * @param invited people in it; at least k
 * @param keyId SHA-256 of {@code key}
 * @param key the SubjectPublicKeyInfo of the cohort's RSA key
 */
public record Cohort(String id, int invited, Bytes keyId, Bytes key) {}
