import { expect, test } from 'vitest';
import { LinkInvalid } from '../src/protocol/errors';
import { parseLink } from '../src/protocol/link';
import { SECRET, WAVE_ID } from './services';

const DIGEST = 'ab'.repeat(32);

test('a link names wave, secret and manifest', () => {
  const link = parseLink({ pathname: `/s/${WAVE_ID}`, hash: `#${SECRET}.${DIGEST.toUpperCase()}` });
  expect(link).toEqual({ waveId: WAVE_ID, secret: SECRET, manifestDigest: DIGEST });
});

test.each([
  ['no wave', '/s/', `#${SECRET}.${DIGEST}`],
  ['no fragment', `/s/${WAVE_ID}`, ''],
  ['no digest', `/s/${WAVE_ID}`, `#${SECRET}`],
  ['a short digest', `/s/${WAVE_ID}`, `#${SECRET}.abcd`],
  ['a secret with stray bits', `/s/${WAVE_ID}`, `#${SECRET.slice(0, 42)}d.${DIGEST}`],
])('a link with %s is refused without repeating it', (_name, pathname, hash) => {
  expect(() => parseLink({ pathname, hash })).toThrow(new LinkInvalid());
});
