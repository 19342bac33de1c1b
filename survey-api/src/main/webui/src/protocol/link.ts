import { fromBase64Url, toBase64Url } from './bytes';
import { LinkInvalid } from './errors';

/** What an invitation link says; everything after the `#` never leaves the browser by itself. */
export interface InvitationLink {
  readonly waveId: string;
  /** Proves the invitation; 32 bytes as base64url. */
  readonly secret: string;
  /** SHA-256 of the manifest in lower-case hexadecimal. */
  readonly manifestDigest: string;
}

const PATH = /\/s\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;
const FRAGMENT = /^#([\w-]{43})\.([0-9a-f]{64})$/i;

/**
 * Takes `/s/{waveId}#{secret}.{manifestDigest}` apart.
 *
 * The digest is required: without it nobody but survey-api and dashboard-api would say which manifest is everybody's.
 *
 * Throws `LinkInvalid`, which does not repeat the link.
 */
export function parseLink(location: Pick<Location, 'pathname' | 'hash'>): InvitationLink {
  const waveId = PATH.exec(location.pathname)?.[1];
  const [, secret, manifestDigest] = FRAGMENT.exec(location.hash) ?? [];
  // One text for every secret: the last of 43 characters carries two bits that must be zero.
  if (!waveId || !secret || !manifestDigest || toBase64Url(fromBase64Url(secret)) !== secret) {
    throw new LinkInvalid();
  }
  return { waveId: waveId.toLowerCase(), secret, manifestDigest: manifestDigest.toLowerCase() };
}
