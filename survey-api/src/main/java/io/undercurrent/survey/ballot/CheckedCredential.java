package io.undercurrent.survey.ballot;

import io.undercurrent.contract.Bytes;

/**
 * A credential whose signature holds.
 *
 * @param ballotId SHA-256 of its prepared message
 * @param report the report that its key signs for
 * @param keyId the key of its cohort
 */
record CheckedCredential(Bytes ballotId, String report, Bytes keyId) {}
