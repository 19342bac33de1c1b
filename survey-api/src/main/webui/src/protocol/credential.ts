/**
 * Credentials: RSABSSA-SHA384-PSS-Randomized (RFC 9474) over
 * `"undercurrent/1" ‖ waveId(16) ‖ keyId(32) ‖ nonce(32)`, where keyId is the SHA-256 of the cohort key's
 * SubjectPublicKeyInfo.
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { concat, fromBase64Url, sha256, toBase64Url, toUtf8, uuidBytes, type Bytes } from './bytes';
import { BrokenPromise } from './errors';
import { PROTOCOL } from './manifest';
import type { BlindedMessage, Credential } from './wire';

const NONCE_LENGTH = 32;

const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });

/** A credential on its way: what goes to survey-api, and what must be kept until its answer has come. */
export interface BlindedCredential extends BlindedMessage {
  readonly key: string;
  readonly message: string;
  readonly inverse: string;
}

/** Draws a nonce, then prepares and blinds the message (RFC 9474, sections 4.1 and 4.2). */
export async function blind(waveId: string, report: string, key: string): Promise<BlindedCredential> {
  const spki = fromBase64Url(key);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const message = suite.prepare(concat(toUtf8(PROTOCOL), uuidBytes(waveId), await sha256(spki), nonce));
  const { blindedMsg, inv } = await suite.blind(await importKey(spki), message);
  return {
    report,
    key,
    message: toBase64Url(message),
    blinded: toBase64Url(blindedMsg),
    inverse: toBase64Url(inv),
  };
}

/**
 * Removes the blinding and verifies the signature (RFC 9474, section 4.4).
 *
 * Throws `BrokenPromise` if it does not hold; never ask for another, under whatever key.
 */
export async function finalize(blinded: BlindedCredential, signature: string): Promise<Credential> {
  const { report, message } = blinded;
  try {
    const unblinded = await suite.finalize(
      await importKey(fromBase64Url(blinded.key)),
      fromBase64Url(message),
      fromBase64Url(signature),
      fromBase64Url(blinded.inverse),
    );
    return { report, message, signature: toBase64Url(unblinded) };
  } catch {
    throw new BrokenPromise('bad-signature', `the signature for ${report} does not hold`);
  }
}

// blindrsa-ts exports keys to read their numbers, hence extractable.
function importKey(spki: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}
