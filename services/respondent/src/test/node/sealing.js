/**
 * Sealed ballots: HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
 *
 * A sealed ballot is enc(32) ‖ ciphertext. `info` is "undercurrent/1" ‖ waveId(16) ‖ report, `aad` the ballot id; the
 * plaintext is padded with 0x80 and then zeros to a multiple of 256 bytes.
 */
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concat, toUtf8, uuidBytes } from './bytes.js';

const PROTOCOL = toUtf8('undercurrent/1');
const BLOCK = 256;
const ENC_LENGTH = 32;
const PAD = 0x80;

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

const info = (waveId, report) => concat(PROTOCOL, uuidBytes(waveId), toUtf8(report));

const pad = (plaintext) => {
  const padded = new Uint8Array((Math.floor(plaintext.length / BLOCK) + 1) * BLOCK);
  padded.set(plaintext);
  padded[plaintext.length] = PAD;
  return padded;
};

const unpad = (padded) => {
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== PAD) {
    throw new Error('a ballot is not padded');
  }
  return padded.slice(0, end);
};

/** Seals a plaintext for one ballot of one report of one wave. */
export const seal = async (sealingKey, waveId, report, ballotId, plaintext) => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(sealingKey);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: info(waveId, report) });
  const ciphertext = await sender.seal(pad(plaintext), ballotId);
  return concat(new Uint8Array(sender.enc), new Uint8Array(ciphertext));
};

/** Opens a sealed ballot; throws if it was not sealed for this very place. */
export const open = async (privateKey, waveId, report, ballotId, sealed) => {
  const recipientKey = await suite.kem.deserializePrivateKey(privateKey);
  const enc = sealed.slice(0, ENC_LENGTH);
  const recipient = await suite.createRecipientContext({ recipientKey, enc, info: info(waveId, report) });
  return unpad(new Uint8Array(await recipient.open(sealed.slice(ENC_LENGTH), ballotId)));
};
