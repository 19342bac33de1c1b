package io.undercurrent.contract.ballot;

import io.undercurrent.contract.Bytes;

/**
 * One line of the stream that dashboard-api reads from a closed wave, ordered by ballot id.
 *
 * @param ballotId SHA-256 of the credential's prepared message, 32 bytes
 * @param keyId the cohort key that signed the credential
 * @param sealed as it was cast
 */
public record SealedBallot(Bytes ballotId, Bytes keyId, Bytes sealed) {}
