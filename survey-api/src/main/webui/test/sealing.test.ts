import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { expect, test } from 'vitest';
import { fromHex, toHex, toUtf8 } from '../src/protocol/bytes';
import { info, pad, seal } from '../src/protocol/sealing';
import { WAVE_ID } from './services';
import vector from './vectors/rfc9180-x25519-hkdfsha256-aes128gcm-base.json';

const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
const BALLOT_ID = new Uint8Array(32).fill(3);

async function recipient(enc: Uint8Array<ArrayBuffer>, place: Uint8Array<ArrayBuffer>) {
  const recipientKey = await hpke.kem.deserializePrivateKey(fromHex(vector.skRm).buffer);
  return hpke.createRecipientContext({ recipientKey, enc: enc.buffer, info: place.buffer });
}

test('the cipher suite is that of RFC 9180, appendix A.1.1', async () => {
  const context = await recipient(fromHex(vector.enc), fromHex(vector.info));
  for (const { pt, aad, ct } of vector.encryptions) {
    const opened = await context.open(fromHex(ct).buffer, fromHex(aad).buffer);
    expect(toHex(new Uint8Array(opened))).toBe(pt);
  }
});

test('a sealed ballot opens at its place, padded', async () => {
  const place = info(WAVE_ID, 'unit');
  const sealed = await seal(fromHex(vector.pkRm), place, BALLOT_ID, toUtf8('{}'));
  const context = await recipient(sealed.slice(0, 32), place);
  const opened = new Uint8Array(await context.open(sealed.slice(32).buffer, BALLOT_ID.buffer));
  expect(opened).toEqual(pad(toUtf8('{}')));
  expect(sealed.length).toBe(32 + 256 + 16);
});

test.each([
  ['another report', info(WAVE_ID, 'location'), BALLOT_ID],
  ['another ballot', info(WAVE_ID, 'unit'), new Uint8Array(32)],
])('a sealed ballot does not open for %s', async (_name, place, ballotId) => {
  const sealed = await seal(fromHex(vector.pkRm), info(WAVE_ID, 'unit'), BALLOT_ID, toUtf8('{}'));
  const context = await recipient(sealed.slice(0, 32), place);
  await expect(context.open(sealed.slice(32).buffer, ballotId.buffer)).rejects.toThrow();
});

test.each([
  [0, 256],
  [255, 256],
  [256, 512],
])('%i bytes are padded to %i', (length, padded) => {
  const result = pad(new Uint8Array(length));
  expect(result.length).toBe(padded);
  expect(result[length]).toBe(0x80);
});
