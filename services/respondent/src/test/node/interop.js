/**
 * Answers requests on standard input, one JSON object a line, with one line each on standard output.
 * A request is {"operation": name, ...arguments}, with bytes as base64url; the answer holds the results or an "error".
 */
import { createInterface } from 'node:readline';
import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from './bytes.js';
import { ballotId, blind, finalize, sign, verify } from './credential.js';
import { open, seal } from './sealing.js';

const operations = {
  async blind({ waveId, key }) {
    const { message, blinded, inverse } = await blind(waveId, fromBase64Url(key));
    return {
      message: toBase64Url(message),
      blinded: toBase64Url(blinded),
      inverse: toBase64Url(inverse),
      ballotId: toBase64Url(await ballotId(message)),
    };
  },

  async finalize({ key, message, blindSignature, inverse }) {
    const signature = await finalize(...[key, message, blindSignature, inverse].map(fromBase64Url));
    return { signature: toBase64Url(signature) };
  },

  async sign({ privateKey, blinded }) {
    return { blindSignature: toBase64Url(await sign(fromBase64Url(privateKey), fromBase64Url(blinded))) };
  },

  async verify({ key, message, signature }) {
    return { valid: await verify(...[key, message, signature].map(fromBase64Url)) };
  },

  async seal({ sealingKey, waveId, report, ballotId: id, plaintext }) {
    const sealed = await seal(fromBase64Url(sealingKey), waveId, report, fromBase64Url(id), toUtf8(plaintext));
    return { sealed: toBase64Url(sealed) };
  },

  async open({ privateKey, waveId, report, ballotId: id, sealed }) {
    const plaintext = await open(
      fromBase64Url(privateKey), waveId, report, fromBase64Url(id), fromBase64Url(sealed));
    return { plaintext: fromUtf8(plaintext) };
  },
};

const answer = async (line) => {
  try {
    const { operation, ...rest } = JSON.parse(line);
    return await operations[operation](rest);
  } catch (error) {
    return { error: String(error) };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
