import { expect, test } from 'vitest';
import { fromBase64Url, fromHex, sha256, toBase64Url, toHex, toUtf8 } from '../src/protocol/bytes';
import { blind, finalize } from '../src/protocol/credential';
import { cohortKey, WAVE_ID } from './services';
import vectors from './vectors/rfc9474.json';

const vector = vectors.find(({ name }) => name === 'RSABSSA-SHA384-PSS-Randomized')!;

async function vectorKey(): Promise<string> {
  const jwk = { kty: 'RSA', n: toBase64Url(fromHex(vector.n)), e: toBase64Url(fromHex(vector.e)) };
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('spki', key)));
}

async function vectorCredential() {
  return {
    report: 'unit',
    key: await vectorKey(),
    message: toBase64Url(fromHex(vector.prepared_msg)),
    blinded: toBase64Url(fromHex(vector.blinded_msg)),
    inverse: toBase64Url(fromHex(vector.inv)),
  };
}

test('finalize gives the signature of RFC 9474, appendix A.1', async () => {
  const credential = await finalize(await vectorCredential(), toBase64Url(fromHex(vector.blind_sig)));
  expect(toHex(fromBase64Url(credential.signature))).toBe(vector.sig);
});

test('finalize refuses a signature with one bit changed', async () => {
  const signature = fromHex(vector.blind_sig);
  signature[100]! ^= 1;
  await expect(finalize(await vectorCredential(), toBase64Url(signature))).rejects.toMatchObject({
    kind: 'bad-signature',
  });
});

test('a blinded message is prefix(32), protocol, wave, key id and nonce(32), new each time', async () => {
  const { key, keyId } = await cohortKey();
  const [first, second] = await Promise.all([blind(WAVE_ID, 'unit', key), blind(WAVE_ID, 'unit', key)]);
  const message = fromBase64Url(first.message);
  const frame = toHex(toUtf8('undercurrent/1')) + WAVE_ID.replaceAll('-', '') + toHex(fromBase64Url(keyId));
  expect(message.length).toBe(32 + 14 + 16 + 32 + 32);
  expect(toHex(message.slice(32, 32 + 62))).toBe(frame);
  expect(toHex(await sha256(fromBase64Url(key)))).toBe(toHex(fromBase64Url(keyId)));
  expect(fromBase64Url(first.blinded).length).toBe(256);
  expect(second.message).not.toBe(first.message);
  expect(second.blinded).not.toBe(first.blinded);
});
