/**
 * A respondent in Java: everything that the respondent's page does, over the public HTTP API alone.
 *
 * <p>The demo, the tests and the load generator answer through it. It is also a second implementation of the protocol
 * beside the browser's, short enough to be read as its description: {@link io.undercurrent.respondent.Respondent} has
 * the steps in order, {@link io.undercurrent.respondent.TrustedWave} what is checked before the first of them,
 * {@link io.undercurrent.respondent.BlindedCredential} and {@link io.undercurrent.respondent.Envelope} the two uses of
 * cryptography.
 */
package io.undercurrent.respondent;
