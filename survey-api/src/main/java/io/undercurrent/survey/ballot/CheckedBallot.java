package io.undercurrent.survey.ballot;

import io.undercurrent.contract.Bytes;

/** A ballot whose credential holds and whose sealed part can be one. */
record CheckedBallot(CheckedCredential credential, Bytes sealed) {}
