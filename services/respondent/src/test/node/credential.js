/**
 * Credentials: RSABSSA-SHA384-PSS-Randomized (RFC 9474) over
 * "undercurrent/1" ‖ waveId(16) ‖ keyId(32) ‖ nonce(32), where keyId is the SHA-256 of the cohort key's
 * SubjectPublicKeyInfo.
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { concat, sha256, toUtf8, uuidBytes } from './bytes.js';

const PROTOCOL = toUtf8('undercurrent/1');
const NONCE_LENGTH = 32;
const KEY = { name: 'RSA-PSS', hash: 'SHA-384' };

const suite = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });

// blindrsa-ts exports keys to read their numbers, hence extractable.
const importPublicKey = (spki) => crypto.subtle.importKey('spki', spki, KEY, true, ['verify']);
const importPrivateKey = (pkcs8) => crypto.subtle.importKey('pkcs8', pkcs8, KEY, true, ['sign']);

const credentialMessage = async (waveId, spki) =>
  concat(PROTOCOL, uuidBytes(waveId), await sha256(spki), crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)));

/**
 * Holder: prepares and blinds a fresh message. `blinded` goes to the issuer; `message` and `inverse` are kept until
 * the reply, so that the same blinded message can be sent again.
 */
export const blind = async (waveId, spki) => {
  const message = suite.prepare(await credentialMessage(waveId, spki));
  const { blindedMsg, inv } = await suite.blind(await importPublicKey(spki), message);
  return { message, blinded: blindedMsg, inverse: inv };
};

/** Holder: removes the blinding and verifies; throws if the signature does not hold. */
export const finalize = async (spki, message, blindSignature, inverse) =>
  suite.finalize(await importPublicKey(spki), message, blindSignature, inverse);

/** Issuer: signs a blinded message. */
export const sign = async (pkcs8, blinded) => suite.blindSign(await importPrivateKey(pkcs8), blinded);

/** Anyone: whether a credential holds. */
export const verify = async (spki, message, signature) => suite.verify(await importPublicKey(spki), signature, message);

/** The ballot id: SHA-256 of the prepared message. */
export const ballotId = (message) => sha256(message);
