package io.undercurrent.respondent;

import io.undercurrent.contract.credential.Invitee;

/**
 * What a person is shown before the first answer.
 *
 * @param wave what is asked, and what is promised
 * @param invitee the cohorts that the person's ballots will show, all of them in the wave's manifest
 */
public record Visit(TrustedWave wave, Invitee invitee) {}
