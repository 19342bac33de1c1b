/**
 * Sealed ballots: HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
 *
 * A sealed ballot is `enc(32) ‖ ciphertext`. `info` binds the wave and the report, `aad` the ballot id, so that a
 * ballot cannot be moved to another place; padding to steps of 256 bytes keeps the length from telling anything.
 */
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concat, toUtf8, uuidBytes, type Bytes } from './bytes';
import { PROTOCOL } from './manifest';

const BLOCK = 256;
const PAD = 0x80;

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

/** What HPKE calls info: the place that a ballot is sealed for. */
export function info(waveId: string, report: string): Bytes {
  return concat(toUtf8(PROTOCOL), uuidBytes(waveId), toUtf8(report));
}

/** ISO/IEC 7816-4: 0x80, then zeros. */
export function pad(plaintext: Uint8Array): Bytes {
  const padded = new Uint8Array((Math.floor(plaintext.length / BLOCK) + 1) * BLOCK);
  padded.set(plaintext);
  padded[plaintext.length] = PAD;
  return padded;
}

/** Seals a plaintext for one ballot of one report of one wave. */
export async function seal(sealingKey: Bytes, place: Bytes, ballotId: Bytes, plaintext: Bytes): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(sealingKey.buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: place.buffer });
  const ciphertext = await sender.seal(pad(plaintext).buffer, ballotId.buffer);
  return concat(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
}
